const CONNECTIVE =
  /(?:^|[\s(])(?:a|an|the|of|to|for|and|or|in|on|by|with|from|any|such|this|that|its|their|shall|will|as|at|be|is|are|under|upon|not|other|each|all|sections?|articles?|clauses?|paragraphs?)$/i;

/** Does a text end in a word that asks for another: "… shall be liable for", "… of this Section"? */
export function endsInConnective(text: string): boolean {
  return CONNECTIVE.test(text);
}
