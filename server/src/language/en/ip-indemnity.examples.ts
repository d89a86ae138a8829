import type { Examples } from '../examples.js';

export const examples: Examples<'ip-indemnity'> = {
  kind: 'ip-indemnity',
  fires: [
    {
      text: 'Provider defends Customer against any third-party claim that the Service infringes a patent, and pays the damages finally awarded.',
      facts: { bearer: 'provider' },
    },
    {
      text: 'The vendor indemnifies the purchaser for claims that the goods violate intellectual property rights.',
    },
    {
      text: 'Should a third party allege that the deliverables breach its copyright, the supplier shall settle or contest the claim at its own cost.',
    },
    {
      text: 'Provider shall defend and indemnify Customer against any claim that the Service infringes a patent or copyright.',
      facts: { bearer: 'provider' },
    },
    {
      text: 'If the Module becomes the subject of a claim of infringement, Provider may procure the right to continue its use, or modify or replace it.',
    },
  ],
  silent: [
    "Except for a party's indemnification obligations or an infringement of intellectual property rights, each party's liability shall be limited to the fees paid.",
    'Provider may replace the Module by a newer one.',
    'No Party shall have any obligation to defend a suit for infringement.',
    'Provider shall indemnify Customer for personal injury.',
    'Neither party shall infringe the patents of the other.',
  ],
};
