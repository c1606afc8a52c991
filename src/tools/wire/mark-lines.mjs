// Preloaded into a Node program: marks that strace sees, for what a line of the program does itself
// and for what a socket tells it. What the event loop reads in between belongs to no line.
import { createHook } from 'node:async_hooks'
import { openSync, writeSync } from 'node:fs'
import { Server, Socket } from 'node:net'
import process from 'node:process'
import { basename } from 'node:path'

const marks = openSync('/dev/null', 'w')
const mark = (...words) => writeSync(marks, `WIRE:${words.join(' ')}`)
const file = basename(process.argv[1] ?? '')

/** The innermost line of the program on the stack; 0 where there is none. */
function ownLine() {
  const { stack: trace = '' } = new Error('where')
  const frame = trace.split('\n').find((each) => each.includes(`/${file}:`))
  return Number(/:(\d+):\d+\)?$/.exec(frame ?? '')?.[1] ?? 0)
}

/** Which line asked for what runs now: a call of its own, or a callback that it set going. */
const asked = new Map()
const stack = []
const now = () => stack.at(-1) ?? 0
const enter = (line) => {
  stack.push(line)
  mark('LINE', line)
}
const leave = () => {
  stack.pop()
  mark('LINE', now())
}
createHook({
  init: (id, type) => {
    // A socket's own callbacks bring what the other end does: no line asked for that.
    if (!/^TCP|^HTTP|^PIPE/.test(type)) asked.set(id, ownLine() || now())
  },
  before: (id) => enter(asked.get(id) ?? 0),
  after: leave,
}).enable()

function tie(prototype, name) {
  const original = prototype[name]
  prototype[name] = function (...args) {
    enter(ownLine() || now())
    try {
      return original.apply(this, args)
    } finally {
      leave()
    }
  }
}
for (const name of ['connect', 'write', 'end', 'destroy', 'resetAndDestroy'])
  tie(Socket.prototype, name)
for (const name of ['listen', 'close']) tie(Server.prototype, name)

const { emit } = Socket.prototype
Socket.prototype.emit = function (name, ...args) {
  if (['connect', 'end', 'timeout', 'error'].includes(name))
    mark('EVENT', this.server ? 'server' : 'client', name, args[0]?.code ?? '')
  return emit.call(this, name, ...args)
}
process.on('uncaughtExceptionMonitor', (error) => {
  let cause = error
  while (cause.code === undefined && cause.cause instanceof Error) cause = cause.cause
  mark('EXC', 0, cause.code ?? error.name)
})
process.on('exit', () => mark('END'))
mark('START')
