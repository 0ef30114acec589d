import { interestDoor } from '../interest-door.server.ts';

export const load = interestDoor;
