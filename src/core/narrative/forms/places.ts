/** Places whose offices follow a province's form; a department's name begins with one. A district whose name another province has too is left out. */
const split = (names: string): readonly string[] => names.trim().split(/\s+/);

export const PLACES = {
  湖南: split(`
湖南 长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底 湘西
芙蓉区 天心区 岳麓区 开福区 雨花区 望城区 浏阳市 宁乡市 荷塘区 芦淞区 石峰区 天元区 渌口区 攸县 茶陵县 炎陵县 醴陵市
雨湖区 岳塘区 湘乡市 韶山市 珠晖区 雁峰区 石鼓区 蒸湘区 南岳区 衡南县 衡山县 衡东县 祁东县 耒阳市 常宁市
双清区 大祥区 北塔区 新邵县 隆回县 洞口县 绥宁县 新宁县 城步 武冈市 邵东市 岳阳楼区 云溪区 君山区 华容县 湘阴县 平江县 汨罗市 临湘市
武陵区 鼎城区 安乡县 汉寿县 澧县 临澧县 桃源县 石门县 津市市 武陵源区 慈利县 桑植县 资阳区 赫山区 南县 桃江县 安化县 沅江市
北湖区 苏仙区 桂阳县 宜章县 永兴县 嘉禾县 临武县 汝城县 桂东县 安仁县 资兴市 零陵区 冷水滩区 东安县 双牌县 道县 江永县 宁远县 蓝山县 新田县 江华 祁阳市 祁阳县
鹤城区 中方县 沅陵县 辰溪县 溆浦县 会同县 麻阳 新晃 芷江 靖州 通道侗族自治县 洪江市 娄星区 双峰县 新化县 冷水江市 涟源市
吉首市 泸溪县 凤凰县 花垣县 保靖县 古丈县 永顺县 龙山县`),
  上海: ['上海'],
  四川: ['四川'],
  云南: ['云南'],
  陕西: ['陕西'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type Province = keyof typeof PLACES;
