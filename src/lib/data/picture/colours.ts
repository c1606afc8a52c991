// The light half of `styles/tokens.css`, which a picture cannot read. A test holds the two equal.
export const COLOURS = {
  paper: '#fbfbf9',
  ink: '#1a1e23',
  quiet: '#575e66',
  client: '#0a5aa8',
  wire: '#7c5200',
  server: '#86278c',
  break: '#b3211b',
} as const
