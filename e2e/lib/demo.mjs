// The demo community and what is known to be in it.
export const community = "/c/guihuayuan";
