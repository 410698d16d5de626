const words = [
  // What comes later.
  "that (?:wraps|concludes)|stay tuned|see you|next (?:post|time|article)|looking forward|look forward|can[’']t wait|happy hacking",
  // To the readers.
  '^(?:now )?(?:try|help|join|get involved)|please|^hopefully|blog posts|long read|learn(?:ed|t) a lot|' +
    "let (?:us|me) know|hope(?:fully)? (?:you|to see|this (?:post|helps|article|write))|(?:we|I)[’']d love|feel free|check (?:it|them) out|check out (?:my|our)|reach out|reading (?:both|them|it)|" +
    'that (?:is|will be|was) (?:it|all)\\b(?= for| at least|$|[.!])|this (?:was|is|has been) just an? (?:brief|quick|short|small)|(?:more|another|future|other) (?:blog )?posts?|' +
    'opening an issue|looking for volunteers|thank(?:s| you)|congrat\\w+',
  // Feelings.
  "(?:really|very|so) exciting|exciting times|(?:am|are|[’'](?:m|re)) (?:\\w+ )?(?:excited|happy|glad|proud|thrilled|pleased|grateful)",
]

/** What is said in parting: nobody takes it home. */
export const partings = new RegExp(`\\b(?:${words.join('|')})\\b`, 'iu')

/** What only tells what somebody did. */
export const tellings =
  /^(?:[^,]*, )?(?:I|we)(?:['’]ve|['’]d| have| had)? (?:\w+ly )?(?:\w+ed|was|were|been|had|did|went|took|wrote|made|got|saw|gave|laid)\b/iu
