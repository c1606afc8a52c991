// What of a system call is worth telling: which calls, which arguments, which result.
import type { Call } from './strace.ts'

/** Calls that say something about a connection. Others (fcntl, getsockname, epoll …) are noise. */
const TELLING = new Set(
  'socket bind listen accept accept4 connect send sendto sendmsg write writev recv recvfrom recvmsg read readv shutdown close setsockopt getsockopt poll'.split(
    ' ',
  ),
)
/** Options that change how a connection ends. */
const OPTIONS =
  /SO_LINGER|SO_ERROR|TCP_USER_TIMEOUT|SO_REUSE|IPV6_V6ONLY|TCP_SYNCNT|SO_(?:RCV|SND)TIMEO/
/** What the arguments of a call come to: no pointers, no lengths, no descriptors. */
export function meaning({ name, args }: Call): string {
  const rest = args.replace(/^\d+<.*?>(?=,|$)(?:, )?/, '')
  const address =
    /sin6?_port=htons\((\d+)\).*?(?:inet_addr\("|inet_pton\(AF_INET6, ")([^"]*)"/.exec(rest)
  if (/^(?:connect|bind)$/.test(name)) return `${address?.[2] ?? ''}:PORT`
  if (/^(?:listen)$/.test(name)) return rest
  if (/^(?:send|write|writev|sendto|sendmsg)/.test(name)) return dataOf(rest)
  if (/^shutdown$/.test(name)) return /SHUT_\w+/.exec(rest)?.[0] ?? rest
  if (name.endsWith('sockopt')) {
    const option = /(?:SO|TCP|IPV6)_\w+(?=, )/.exec(rest.replace(/^SOL_\w+, /, ''))?.[0] ?? ''
    if (option === 'SO_LINGER') {
      const seconds = /l_onoff=(\d+), l_linger=(\d+)/.exec(rest)
      return `SO_LINGER, ${seconds?.[1] === '0' ? 'off' : `${seconds?.[2] ?? '?'} s`}`
    }
    const value = /\[([^\]]*)\]/.exec(rest)?.[1] ?? ''
    return name === 'getsockopt' ? option : `${option}, ${value}`
  }
  return ''
}

/** `"hello" …`: the beginning of what was sent or read. */
function dataOf(text: string): string {
  const [, whole = '', more] = /"((?:[^"\\]|\\.)*)"(\.\.\.)?/.exec(text) ?? []
  // Before it is cut: half a port is no port that could be masked later.
  const data = whole.replace(/(Host: [\w.-]+:)\d+/i, '$1PORT')
  const shown = /\\[x\d]/.test(data) ? '' : data.slice(0, 40)
  return shown === '' ? '' : `"${shown}"${more !== undefined || data.length > 40 ? '…' : ''}`
}

export function resultOf(call: Call): string {
  if (call.name === 'socket' || call.name.startsWith('accept'))
    return call.errno === null ? 'socket' : '-1'
  if (call.name === 'getsockopt')
    return /\[([A-Z0-9]+)\]/.exec(call.args.replace(/^.*SO_ERROR/, ''))?.[1] ?? call.result
  const count = /^-?\d+/.exec(call.result)?.[0] ?? call.result
  if (!/^(?:recv|read)/.test(call.name) || Number(count) <= 0) return count
  const data = dataOf(call.args.replace(/^\d+<.*?>, /, ''))
  return data === '' ? count : `${count} ${data}`
}

/** Reads and writes of what is no TCP socket, waits that ended well, options that change nothing. */
export function isNoise(call: Call): boolean {
  if (!TELLING.has(call.name)) return true
  if (call.name.endsWith('sockopt'))
    return !OPTIONS.test(call.args) || call.args.includes('SO_ERROR, [0]')
  if (call.name === 'poll') return !call.result.startsWith('0')
  if (call.errno === 'EAGAIN') return true
  return false
}
