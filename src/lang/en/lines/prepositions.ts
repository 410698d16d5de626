/** What stands before a noun and says where, when or how, as a pattern. */
export const prepositions =
  'in|on|at|by|for|from|with|without|to|of|about|after|before|since|until|during|through|within|under|over|like|despite|' +
  'because of|due to|thanks to|instead of|as|than'
