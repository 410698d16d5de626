import marpCore from '@marp-team/marp-core/package.json' with { type: 'json' }

/** The version of marp-core that renders the decks. */
export const marpCoreVersion: string = marpCore.version
