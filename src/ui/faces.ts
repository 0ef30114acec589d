export type Face = 'sad' | 'flat' | 'happy' | 1 | 2 | 3 | 4 | 5;

/** How each face looks: its tone and the line of its mouth on a field of 48 by 48. */
export const faces: Record<Face, { tone: 'low' | 'mid' | 'high'; mouth: string }> = {
	1: { tone: 'low', mouth: 'M13.5 35q10.5-13 21 0' },
	sad: { tone: 'low', mouth: 'M15 33.5q9-8 18 0' },
	2: { tone: 'low', mouth: 'M16 33q8-5 16 0' },
	flat: { tone: 'mid', mouth: 'M15.5 31.5h17' },
	3: { tone: 'mid', mouth: 'M15.5 31.5h17' },
	4: { tone: 'high', mouth: 'M16 29.5q8 6 16 0' },
	happy: { tone: 'high', mouth: 'M15 29q9 8.5 18 0' },
	5: { tone: 'high', mouth: 'M13 27.5q11 14 22 0z' }
};
