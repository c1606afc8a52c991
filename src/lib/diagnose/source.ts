// Lines that name an error without being one: source code, documentation, announcements.

// Lead-ins of a line of code: quotes of a mail, a diff's sign, a listing's number.
const LEAD = String.raw`^[\s>|+\-\d:.E]{0,16}`

const CODE = new RegExp(
  [
    String.raw`===|!==| [!=]= ['"\d]|=> ?\{|\.includes\(|\.has\(|\.some\(|\.indexOf\(|\bassert\b`,
    String.raw`isinstance\(|\bexcept ?\(|\bexcept [\w.]{1,80}(?: as \w{1,40})?:|\bcatch ?\(`,
    String.raw`\bcase ['"\w.]{1,80}:|\brescue [A-Z]|\berrno\.E[A-Z]|\bsyscall\.E[A-Z]|#define `,
    String.raw`\bexpect\(|\bmock\w{0,30}\(|\.mock[A-Z]|side_effect ?=|\bpytest\.raises|\bassertRaises`,
    String.raw`(?:^|[^\w.] ?)raise [\w.]{1,80}(?:\(| from |$)|\bthrow new `,
    String.raw`${LEAD}(?:raise|throw|return|import|export|elif|const|let|var|def|func|fn) [\w.{*'"(]`,
    String.raw`${LEAD}(?:class \w{1,60}[(:{ ]|from [\w.]{1,60} import |function\b|@\w|//|/\*)`,
    String.raw`${LEAD}(?:\} )?(?:if|while|for|with|switch|else if)\b.{1,200}[:{]$`,
    String.raw`\.(?:code|errno|name|kind\(\)|winerror) (?:==|in|=|!=) `,
    String.raw`\bnew (?:Error|[A-Z]\w{1,40}(?:Error|Exception))\(|\berrors\.Is\(|ErrorKind::`,
    String.raw`${LEAD}(?:INSERT INTO|SELECT|CREATE TABLE|UPDATE) `,
    String.raw`\b(?:log|logger|logging|console)\.(?:error|warn(?:ing)?|info|debug|log|exception)\(`,
    String.raw`\bretry_(?:on|if)|\bretryOn|\b(?:it|test|describe)\(['"]|\bcatch [A-Z]`,
  ].join('|'),
)

/** The line looks like program text, which talks about errors without having one. */
export function isCode(line: string): boolean {
  return CODE.test(head(line))
}

const DOCUMENTATION = new RegExp(
  [
    String.raw`\b(?:is|are|be|gets?) (?:raised|thrown|returned|emitted)\b`,
    String.raw`\b(?:raised|raises|thrown|throws) (?:when|if|by) |\b(?:subclass|alias) of `,
    String.raw`\bcorrespond\w{0,6} to errno|\bindicat\w{1,4} (?:that|a|the)\b|\bfor example\b|\bsuch as\b`,
    String.raw`\be\.g\.|\bdifference between\b|\b[Cc]ommonly encountered\b|\bnormally results\b|POSIX\.1`,
  ].join('|'),
)
// after the name: `ECONNRESET means that`; before it people tell what happened to them
const DEFINITION =
  /^.{0,60}\b(?:(?:occurs?|happens|returned|returns) (?:when|if|by) |(?<!probably )means (?:that )?(?:the|a|your|no)\b|can (?:be caused|happen|occur))/
const ANNOUNCEMENT = new RegExp(
  [
    String.raw`\bhandles?\b(?! (?:request|connection|client|error|message))|\bhandled\b|\bignores?\b`,
    String.raw`\bretr(?:y|ies) on\b|\bfix(?:ed|es)?(?:\([^()]{1,30}\))?: |\bvs\.? |\b(?:now|we) catch`,
    String.raw`\bavoid(?:s|ing)?\b|\bprevent(?:s|ing)?\b|\btreat(?:s|ed)?\b|\bsupport(?:s|ed)? for\b`,
  ].join('|'),
)

/** The line explains in general the error it names at `at`. */
export function isDocumentation(line: string, at: number): boolean {
  return DOCUMENTATION.test(head(line)) || DEFINITION.test(line.slice(at, at + 160))
}

/** The line tells what a program does about an error: a changelog, a plan, a test's name. */
export function isAnnouncement(line: string): boolean {
  return ANNOUNCEMENT.test(head(line))
}

function head(line: string): string {
  return line.length > 400 ? line.slice(0, 400) : line
}
