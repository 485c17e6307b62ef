/**
 * Exceptions that every rule about a group of people shares: the sentence has the group in it, and judges
 * another. Read into each of those rules, because an exception counts for its own rule only.
 */
export const groupExceptions = `
  # the head of the phrase is what is done to the group, or said of it
  except @wrong_done ..1 against|on|of|towards|toward|to|between|for|about ..3 @people|@folk|@single|@group_adj
  except way|ways|how ..2 we|they|society|people|government|some ..1 treat|treats|see|talk|speak|look|portray|view ..2 @people|@folk
  # it is those that hurt or slander the group
  except who|that|anyone @adv? @wrongs ..3 @people|@folk|@single|@group_adj
  except @believer who? @believes that? ..3 @people|@folk|@single
  except @believer ..1 want|wants|wanted|wish|wishes|wished ..3 @people|@folk|@single
  except if you ..1 think|believe|say|claim that? ..3 @people|@folk|@single
  except do|does|did|would|could you|they|he|she|people|anyone really|honestly|seriously|actually|still|even|truly? think|believe|say|claim|call that? ..2 @people|@folk|@single
  except how can|could|dare|do you|they|anyone|people|anybody ..2 @believes|say|claim|call that? ..3 @people|@folk|@single
  except who could|can|would|still|seriously ..1 think|believe|thinks|believes|say|claim that? ..3 @people|@folk|@single
  except as if|though ..2 @people|@folk|@single
  except @people|@folk and|but is|was|has
  # a thing of theirs
  except @group_adj|@demonym @thing|coffee|tea|cuisine|dish|dishes|restaurant|restaurants|music|rock|wine|beer|vodka|cheese|team|government|regime|state|church|army|weather|trains|traffic|phones|cars|products|mould|mold|spot|spots|bread|cat|cats|dog|dogs|horse|horses|friday|market|economy
  # a belief told as one
  except the|a|this|that|his|their|her|your|old|common|false ..1 belief|claim/n|notion|idea|myth|view|theory|accusation|lie|lies|rumour|rumor|stereotype that ..4 @people|@folk|@single
  except films|movies|books|film|movie|book|novel|story|stories in|where|that ..4 @people|@folk|@single
  except taught|told|raised|hear|hearing|heard|reading|read ..2 that ..3 @people|@folk|@single
  except wanting|threatening|planning|refusing|wants to ..1 @wrongs|exterminate|deport|gas|burn|expel ..3 @people|@folk|@single
  except anything but ..1 @vile|@fierce|@scum
  # what others make of it
  except @are|was|were|get|gets|getting|being|been ..2 portrayed|depicted|treated|seen|viewed|regarded|considered|called|labelled|labeled|branded|stereotyped|accused|blamed|described|painted|compared|dismissed|demonised|demonized
  except should|must|ought|can|could|do|does not ..2 be ..1 treated|portrayed|depicted|seen|viewed|called|labelled|branded|compared|regarded ..1 like|as|to ..2 @scum|@animal|@vile|@fierce|second|less
`;

/** In rules that judge by another word, hatred too is what is spoken of; where hatred is the finding it is not. */
export const groupExceptionsOfHatred = `
  except @wronging at? ..2 @people|@folk|@single
  except hatred|hate|contempt|intolerance|prejudice ..1 against|on|of|towards|toward|to|between|for|about|at ..3 @people|@folk|@single|@group_adj
${groupExceptions}`;
