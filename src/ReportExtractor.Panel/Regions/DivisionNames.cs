using System.Text.RegularExpressions;

namespace ReportExtractor.Panel.Regions;

/// <summary>The names by which a division is called.</summary>
internal static partial class DivisionNames
{
    /// <summary>A short name of one character says nothing: 'X市' without 市 is a character that begins many words.</summary>
    private const int MinStem = 2;

    /// <summary>The full names: the official one, and that of an autonomous division without its nationalities (临夏州, 麻阳县).</summary>
    /// <param name="division">The division.</param>
    public static IEnumerable<string> Full(Division division)
    {
        yield return division.Name;
        if (Autonomous().Match(division.Name) is { Success: true } match && match.Groups["stem"].Length >= MinStem
            && division.Level != DivisionLevel.Province)
        {
            yield return match.Groups["stem"].Value + match.Groups["kind"].Value;
        }

        if (division.Name.EndsWith("街道办事处", StringComparison.Ordinal))
        {
            yield return division.Name[..^"办事处".Length];
        }
    }

    /// <summary>The name without the word for its kind (福建, 平潭), or null.</summary>
    /// <param name="division">The division.</param>
    public static string? Short(Division division)
    {
        if (division.Level == DivisionLevel.Town)
        {
            return null;
        }

        var stem = Autonomous().Match(division.Name) is { Success: true } match
            ? match.Groups["stem"].Value
            : Kind().Replace(division.Name, "");
        return stem.Length >= MinStem && stem.Length < division.Name.Length ? stem : null;
    }

    // The nationalities in the names of autonomous divisions; what stands before the first of them is the name of the place.
    [GeneratedRegex(
        "^(?<stem>.*?)(?:(?:各族|维吾尔|哈萨克|柯尔克孜|塔吉克|锡伯|达斡尔|鄂温克|鄂伦春|蒙古族?|[壮回藏彝苗侗瑶白傣黎畲羌满水佤怒京]族|"
        + "布依族?|土家族?|哈尼族?|傈僳族?|拉祜族?|纳西族?|景颇族?|仫佬族?|毛南族?|仡佬族?|朝鲜族?|撒拉族?|保安族?|东乡族?|裕固族?|普米族?|"
        + "独龙族?|土族|布朗族?)+)?自治(?<kind>[区州县旗])$")]
    private static partial Regex Autonomous();

    [GeneratedRegex("(?:特别行政区|地区|林区|矿区|省|市|区|县|盟|旗)$")]
    private static partial Regex Kind();
}
