import type { Examples } from '../examples.js';

export const examples: Examples<'exclusive-remedy'> = {
  kind: 'exclusive-remedy',
  fires: [
    { text: "The rights in this clause are the customer's exclusive rights in case of defects." },
    {
      text: "Supplier's responsibility for goods that do not conform shall be limited to the replacement or repair of the goods.",
    },
    { text: 'Your sole remedy for dissatisfaction with the service is to stop using it.' },
    { text: 'Replacement of the defective unit is all that the buyer may ask for.' },
    { text: "This is Provider's entire obligation to Customer for a claim of infringement." },
    { text: "Service Credits are Customer's sole and exclusive remedy for any unavailability." },
    { text: 'The foregoing states the entire liability of Provider for infringement.' },
    { text: 'No other compensation is due for an interruption of the hosting service.' },
    { text: 'Credits are given in lieu of any other remedy for the same failure.' },
    { text: 'The penalties discharge Host from all further liability for the missed level.' },
  ],
  silent: [
    'Except where an exclusive remedy is given, using one remedy does not limit other remedies.',
    'There is no other plan with this level of support.',
    'Sole and Exclusive Remedy.',
    'Provider grants Customer a non-exclusive licence.',
    "Each party's entire liability under this Agreement will not exceed the Liability Cap.",
    'These remedies are not exclusive remedies.',
    'Service Credits are not your only remedy for an outage.',
  ],
};
