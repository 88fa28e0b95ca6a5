import { learnWords } from '../../server/src/core/messages/words.ts';

// Most tests have nothing to load them for.
await learnWords('en');
