import { askingAloud } from '../asking-aloud.server.ts';

export const { load, actions } = askingAloud('phone');
