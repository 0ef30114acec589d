import { m } from '#texts';
import type { PictureName } from '#ui/pictures.ts';

const words: Record<PictureName, () => string> = {
	sun: m.ask_picture_sun,
	cloud: m.ask_picture_cloud,
	rain: m.ask_picture_rain,
	house: m.ask_picture_house,
	adult: m.ask_picture_adult,
	child: m.ask_picture_child,
	family: m.ask_picture_family,
	friends: m.ask_picture_friends,
	talk: m.ask_picture_talk,
	ear: m.ask_picture_ear,
	hand: m.ask_picture_hand,
	heart: m.ask_picture_heart,
	star: m.ask_picture_star,
	ball: m.ask_picture_ball,
	book: m.ask_picture_book,
	music: m.ask_picture_music,
	pencil: m.ask_picture_pencil,
	food: m.ask_picture_food,
	bed: m.ask_picture_bed,
	tree: m.ask_picture_tree
};

/** What a picture shows, in a word. */
export const pictureWord = (name: string): string =>
	Object.hasOwn(words, name) ? words[name as PictureName]() : name;
