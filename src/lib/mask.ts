// Recording and checking share this one function, so that what differs between two runs of the same
// program (ports, folders, addresses in memory, process ids) never counts as a difference.

/** Folders whose names depend on the machine; each is replaced wherever it occurs. */
export interface MaskedPlaces {
  /** Where the program ran. */
  work: string
  /** Where the runtime is installed. */
  runtime: string
  /** Root of this project (for packages under node_modules). */
  project: string
}

const ADDRESS = /(127\.0\.0\.1|\[::1\]|::1|localhost)((?:', |", |:| port |',\n\s+port: ))(\d{5})\b/g
/** Where systems begin to hand out ports by themselves; a port below was written by the author. */
const EPHEMERAL = 32_768
const MEMORY = /\b0x[0-9a-f]{6,16}\b/gi
/** OpenSSL begins an error with the id of the thread. */
const THREAD = /\b[0-9A-F]{8,16}(?=:error:[0-9A-F]{8}:)/g
const PID_WARNING = /^\(node:\d+\) /gm
const ANSI = new RegExp(String.raw`${String.fromCharCode(27)}\[[0-9;]*m`, 'g')

/** Output of a program without what changes from run to run. Line ends become `\n`. */
export function mask(output: string, places: MaskedPlaces): string {
  return [
    [places.work, '.'],
    [places.project, '…'],
    [places.runtime, '…'],
  ]
    .filter((pair): pair is [string, string] => pair[0] !== '')
    .reduce(
      (text, [folder, mark]) => maskFolder(text, folder, mark),
      output.replaceAll('\r\n', '\n'),
    )
    .replace(ANSI, '')
    .replace(ADDRESS, (whole, host: string, between: string, port: string) =>
      Number(port) < EPHEMERAL ? whole : `${host}${between}PORT`,
    )
    .replace(MEMORY, '0x…')
    .replace(THREAD, 'THREAD')
    .replace(PID_WARNING, '(node:PID) ')
}

function maskFolder(text: string, folder: string, mark: string): string {
  const slashes = folder.replaceAll('\\', '/')
  return text
    .replaceAll(`file://${slashes.startsWith('/') ? '' : '/'}${slashes}/`, `file:///${mark}/`)
    .replaceAll(`${folder}\\`, `${mark}/`)
    .replaceAll(`${folder}/`, `${mark}/`)
}
