import type { Actor } from '#platform/auth/actor.ts';
import { may as mayAboutAccessibility } from './statements/accessibility.policy.ts';

export { chooseQuestionnaire } from './lists/questions.commands.server.ts';
export { questionsPage } from './lists/questions.queries.server.ts';
export {
	addTheme,
	moveTheme,
	renameTheme,
	restoreTheme,
	retireTheme
} from './lists/themes.commands.server.ts';
export { themesPage } from './lists/themes.queries.server.ts';
export { choiceForm, themeForm, themeTarget } from './lists/lists.schema.ts';
export { keepStatement } from './statements/accessibility.commands.server.ts';
export {
	accessibilityQueue,
	accessibilityStatement,
	statementPage
} from './statements/accessibility.queries.server.ts';
export { statementForm } from './statements/accessibility.schema.ts';
export {
	type BarrierStep,
	barrierDueOn,
	barrierFields,
	barrierStep
} from './statements/barrier-steps.server.ts';

export const mayKeepStatement = (who: Actor): boolean => mayAboutAccessibility.keepStatement(who);
