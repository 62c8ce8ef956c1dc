/** The form in which names are searched, as plugins/finding/fold.py makes it: 'Sở Y tế' -> 'so y te'. */
export const fold = (text) =>
  text.toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "").replaceAll("đ", "d")
    .replace(/['’‘ʼ`]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
