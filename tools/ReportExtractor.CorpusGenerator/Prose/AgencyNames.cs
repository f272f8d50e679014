namespace ReportExtractor.CorpusGenerator.Prose;

/// <summary>Names of agencies that do not exist.</summary>
internal static class AgencyNames
{
    private static readonly string[] Cities = ["澜州市", "清淮市", "望岳市", "宁曲市", "云麓市", "东渚市", "沧澜市", "梧江市"];
    private static readonly string[] Districts = ["枫桥区", "石泉县", "云泽区", "青岚县", "柳溪县", "松陵区", "白鹭区", "金岭县"];
    private static readonly string[] Places = ["桂香", "双塘", "新渡", "长林", "和平里", "红旗桥", "三岔河", "马家湾", "五里亭", "玉带"];
    private static readonly string[] Bureaus = ["财政局", "教育局", "自然资源局", "医疗保障局", "统计局", "卫生健康委员会", "应急管理局", "市场监督管理局"];

    /// <summary>Creates a random name.</summary>
    public static string Create(Dice dice)
    {
        var city = dice.Pick(Cities);
        var district = dice.Pick(Districts);
        var place = dice.Pick(Places);
        return dice.Between(0, 8) switch
        {
            0 => $"{district}{place}街道办事处",
            1 => $"{city}{district}{place}街道办事处",
            2 => $"{district}{place}镇人民政府",
            3 => $"{place}镇",
            4 => $"{district}{place}乡人民政府",
            5 => $"{city}{dice.Pick(Bureaus)}",
            6 => $"{city}{district}{dice.Pick(Bureaus)}",
            7 => $"{district}人民政府办公室",
            _ => $"{city}人民政府",
        };
    }
}
