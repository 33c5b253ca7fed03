#!/bin/sh
# Makes NotoSansSC.ttf, the font of the pictures: Noto Sans SC Regular with the characters of GB 2312, Latin, signs,
# and characters of names that GB 2312 lacks. Needs npm and fontTools (Debian: python3-fonttools).
set -eu
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent @expo-google-fonts/noto-sans-sc@0.4.3 > /dev/null
tar xzf expo-google-fonts-noto-sans-sc-0.4.3.tgz package/400Regular/NotoSansSC_400Regular.ttf package/LICENSE_FONT

/usr/bin/python3 - > characters.txt <<'PYTHON'
def of_gb2312():
    for high in range(0xA1, 0xF8):
        for low in range(0xA1, 0xFF):
            try:
                yield bytes([high, low]).decode('gb2312')
            except UnicodeDecodeError:
                pass
names = ('喆堃犇昇祎玥珺翀彧昉晞旸昺玹琇瑄瑀璟璠锜鋆镕骉弢翯翙昳暐曌沄浛涴淏湉溦濛瀞炘焜燊燚妧姃姮婳媄嫄孖宬峣峯赟贇赪趯韡頔飏'
         '偲倢傑凃劼勍喬垚埈堯墉奡妤婕媗嬿尧崟巖廷弈彣憙懿戬旻昕昫晅晳晹暄曈朙柃柠栩棪楒榑槿樱毓洺淼湜溱漪澍澔烨焓煊熙熤燏爔牮玎玘玭琤琰瑆瑢璘璨甡畯皓睿砚磊祺稷筠箐綝翊芃苡莜菡葳蓁蘅虓蛟裎豳迩钊铉锴閎陞隽雯霁霖靖韬颉骁骧鸣麒')
print(''.join(sorted(set(of_gb2312()) | set(names))))
PYTHON

# No hinting and no layout tables: pictures are drawn at twice their size, glyph by glyph.
/usr/bin/python3 -m fontTools.subset package/400Regular/NotoSansSC_400Regular.ttf --output-file="$here/NotoSansSC.ttf" --text-file=characters.txt \
    --unicodes='U+0020-024F,U+1E00-1EFF,U+2000-206F,U+20A0-20BF,U+2100-214F,U+2190-2199,U+2200-22FF,U+25A0-25FF,U+2713,U+3000-303F,U+FF00-FFEF' \
    --no-hinting --layout-features='' --notdef-outline --name-IDs='0,1,2,3,4,5,6,13,14'
cp package/LICENSE_FONT "$here/OFL.txt"
