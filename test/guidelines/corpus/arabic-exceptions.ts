/** Innocent Arabic sentences that one exception alone keeps from being flagged. */
export const ARABIC_EXCEPTIONS = `
== abuse.ar.denial
- لا أصدق أن هناك من يكره اللاجئين
`;
