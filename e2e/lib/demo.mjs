// The demo community and what is known to be in it: fixtures/guihuayuan.
export const community = "/c/guihuayuan";

/** A home of the buildings that are long out of their warranty. */
const home = (building, entrance, room) => ({ room: `${building}-${entrance}-${room}`, label: `${building} 栋 ${entrance} 单元 ${room}` });

/** The households that are always the same. Each journey takes its own, so that none stands in another's way. */
export const homes = {
  repair: {
    "zh-CN": { room: "3-2-1201", label: "3 栋 2 单元 1201", name: "李秀兰", initials: "lxl", tail: "13800005120" },
    en: { room: "6-1-702", label: "6 栋 1 单元 702", name: "何桂芳", initials: "hgf", tail: "13600000702" },
  },
  declines: home(6, 1, 301),
  wontPay: home(6, 1, 302),
  fridge: home(6, 1, 303),
  gas: home(7, 1, 301),
  hasty: home(8, 1, 201),
  twice: home(8, 1, 301),
  slotFirst: home(8, 1, 302),
  slotSecond: home(8, 1, 303),
  stale: home(8, 1, 401),
  typing: home(8, 1, 402),
  plain: home(8, 1, 403),
  /** One after the other, until nobody is free. */
  many: Array.from({ length: 12 }, (_, i) => home(9, 1, 100 * (i + 3) + 1)),
};
