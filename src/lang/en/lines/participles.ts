/** Of what comes of something: `, leaving two disks`; separated by spaces. */
export const outcomes =
  'adding addressing allowing avoiding blocking breaking bringing building bypassing causing changing closing combining continuing contributing costing ' +
  'covering creating cutting delivering demonstrating deploying describing doubling driving eliminating encouraging establishing expanding focusing ' +
  'gaining handling inspiring keeping limiting lowering maintaining paving preserving pushing reflecting rendering requiring saving sharing ' +
  'shortening signaling signalling solving streamlining strengthening suggesting unlocking working yielding enabling enhancing ensuring exposing extending finishing fixing forcing giving granting helping highlighting improving increasing ' +
  'introducing joining leading leaking leaving letting making marking meaning moving offering opening preventing proving ' +
  'providing raising reducing removing replacing resulting saving setting showing simplifying speeding stabilizing supporting taking triggering ' +
  'turning updating'

/** Of who did something, and on what it is based: `, written by two of us`; separated by spaces. */
export const deeds =
  'based built led driven followed inspired created written maintained powered supported backed caused organized organised hosted ' +
  'introduced sponsored developed used joined accompanied fixed reported addressed discovered released published announced'
