// Traces a system leaves in a text: paths, code names, its own error families.
import type { System } from '../types.ts'

/** Systems that look like another one: seen anywhere near, they win. */
export const DECISIVE_TRACES: readonly (readonly [System, RegExp])[] = [
  ['cygwin', /\/cygdrive\/|\bcygwin/i],
  [
    'android',
    /\bandroid\b|\/data\/user\/|libcore\.io|dalvik|okhttp3?\.internal\.platform\.android|isconnected failed/i,
  ],
]

/** Tried in order; the first that matches near the deciding line wins. */
export const SYSTEM_TRACES: readonly (readonly [System, RegExp])[] = [
  [
    'windows',
    /winerror|\bwsa(?:e[a-z]{4,}|send|recv)|connectex:|[^\w/][a-z]:\\|^[a-z]:\\|\.exe\b|windows|errno: -40\d\d|(?:errno|error|\() ?10(?:0[0-6]\d)\b|proactor|iocp|write econnaborted|aborted by the software in your host|forcibly closed by the remote host|actively refused/i,
  ],
  ['freebsd', /freebsd/i],
  [
    'macos',
    /\/users\/|\/opt\/homebrew|\/library\/frameworks|\/cellar\/|darwin|macos|mac os|kqueue|nsurlerrordomain|nodename nor servname|errno (?:48|49|5[0-7]|60|61|65)\b|errno: -(?:48|49|5[0-7]|60|61|65)\b/i,
  ],
  [
    'linux',
    /\/home\/|\/usr\/lib|\/usr\/local\/lib|\/opt\/|\/srv\/|\/var\/|\/root\/|\/app\/|\/etc\/|systemd|linux|ubuntu|debian|errno: -1[01]\d\b|errno 1[01]\d\b|os error 1[01]\d\b|error 1[01]\d (?:while|connecting)|\(1[01]\d: |epoll/i,
  ],
  [
    'browser',
    /net::err_|xmlhttprequest|failed to load resource|webpack-internal:|chrome-extension:/i,
  ],
]
