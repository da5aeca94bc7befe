/** The call or the pack is wrong: its message is for the person at the terminal, and the exit code is 2. */
export class Refusal extends Error {}
