//! How Chinese surnames are read, where a surname sounds unlike the word: 单 is Shàn, 解 Xiè, 仇 Qiú.

/// Surnames of two characters, with the reading of each.
const DOUBLE: &[(&str, [&str; 2])] = &[
    ("尉迟", ["yu", "chi"]),
    ("万俟", ["mo", "qi"]),
    ("长孙", ["zhang", "sun"]),
    ("单于", ["chan", "yu"]),
    ("澹台", ["tan", "tai"]),
    ("欧阳", ["ou", "yang"]),
    ("上官", ["shang", "guan"]),
    ("司马", ["si", "ma"]),
    ("司徒", ["si", "tu"]),
    ("司空", ["si", "kong"]),
    ("诸葛", ["zhu", "ge"]),
    ("皇甫", ["huang", "fu"]),
    ("夏侯", ["xia", "hou"]),
    ("令狐", ["ling", "hu"]),
    ("慕容", ["mu", "rong"]),
    ("公孙", ["gong", "sun"]),
    ("宇文", ["yu", "wen"]),
    ("端木", ["duan", "mu"]),
    ("独孤", ["du", "gu"]),
    ("南宫", ["nan", "gong"]),
    ("东方", ["dong", "fang"]),
    ("西门", ["xi", "men"]),
    ("轩辕", ["xuan", "yuan"]),
    ("呼延", ["hu", "yan"]),
    ("闻人", ["wen", "ren"]),
    ("鲜于", ["xian", "yu"]),
];

/// Surnames whose reading differs from the usual one of the character. A second reading is one that families also use.
const SINGLE: &[(char, &[&str])] = &[
    ('单', &["shan"]),
    ('解', &["xie"]),
    ('仇', &["qiu"]),
    ('曾', &["zeng"]),
    ('查', &["zha"]),
    ('朴', &["piao"]),
    ('区', &["ou"]),
    ('任', &["ren"]),
    ('盖', &["ge", "gai"]),
    ('覃', &["qin", "tan"]),
    ('召', &["shao"]),
    ('种', &["chong"]),
    ('折', &["she"]),
    ('秘', &["bi"]),
    ('翟', &["zhai", "di"]),
    ('冼', &["xian"]),
    ('洗', &["xian"]),
    ('员', &["yun"]),
    ('黑', &["he"]),
    ('乐', &["yue", "le"]),
    ('缪', &["miao"]),
    ('谌', &["chen", "shen"]),
    ('隗', &["wei", "kui"]),
    ('郗', &["xi", "chi"]),
    ('郇', &["xun", "huan"]),
    ('尉', &["wei"]),
    ('牟', &["mou", "mu"]),
    ('繁', &["po"]),
    ('角', &["jue"]),
    ('逄', &["pang"]),
    ('不', &["fou"]),
    ('能', &["nai"]),
    ('那', &["na"]),
    ('干', &["gan"]),
    ('晟', &["cheng", "sheng"]),
    ('石', &["shi"]),
    ('车', &["che"]),
    ('叶', &["ye"]),
    ('贾', &["jia"]),
    ('沈', &["shen"]),
    ('宁', &["ning"]),
    ('柏', &["bai", "bo"]),
    ('薄', &["bo"]),
    ('卜', &["bu"]),
    ('费', &["fei"]),
    ('葛', &["ge"]),
    ('纪', &["ji"]),
    ('华', &["hua"]),
    ('燕', &["yan"]),
    ('应', &["ying"]),
    ('於', &["yu"]),
    ('臧', &["zang"]),
    ('祭', &["zhai"]),
];

/// Characters of given names that are read in two ways, beside their usual reading.
const GIVEN: &[(char, &[&str])] = &[
    ('乐', &["le", "yue"]),
    ('朝', &["chao", "zhao"]),
    ('重', &["chong", "zhong"]),
    ('行', &["xing", "hang"]),
    ('茜', &["qian", "xi"]),
    ('长', &["chang", "zhang"]),
    ('晟', &["sheng", "cheng"]),
    ('盛', &["sheng", "cheng"]),
    ('传', &["chuan", "zhuan"]),
    ('奇', &["qi", "ji"]),
    ('柏', &["bo", "bai"]),
    ('露', &["lu", "lou"]),
    ('参', &["can", "shen"]),
    ('曾', &["zeng", "ceng"]),
    ('和', &["he"]),
    ('强', &["qiang"]),
    ('娜', &["na"]),
    ('莎', &["sha"]),
    ('大', &["da"]),
    ('藏', &["cang", "zang"]),
    ('石', &["shi"]),
    ('少', &["shao"]),
    ('会', &["hui"]),
    ('车', &["che"]),
    ('仔', &["zai", "zi"]),
    ('卓', &["zhuo"]),
    ('婷', &["ting"]),
];

/// How many characters of a name are its surname.
pub(crate) fn length(name: &str) -> usize {
    if double(name).is_some() { 2 } else { 1 }
}

/// The readings of the character at a place of the surname, where they are special.
pub(crate) fn reading(name: &str, at: usize) -> Option<Vec<&'static str>> {
    if let Some(both) = double(name) {
        return both.get(at).map(|one| vec![*one]);
    }
    let first = name.chars().next().filter(|_| at == 0)?;
    SINGLE.iter().find(|(c, _)| *c == first).map(|(_, readings)| readings.to_vec())
}

/// The readings of a character in a given name.
pub(crate) fn given(c: char, usual: &'static str) -> Vec<&'static str> {
    GIVEN.iter().find(|(own, _)| *own == c).map_or_else(|| vec![usual], |(_, readings)| readings.to_vec())
}

fn double(name: &str) -> Option<[&'static str; 2]> {
    // A double surname needs a given name behind it: 东方 alone may be a firm.
    let long = name.chars().count() > 2;
    DOUBLE.iter().find(|(surname, _)| long && name.starts_with(surname)).map(|(_, readings)| *readings)
}
