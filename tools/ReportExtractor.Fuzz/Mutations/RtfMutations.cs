using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>Mutations of groups and control words.</summary>
internal static partial class RtfMutations
{
    private static readonly string[] Words =
    [
        "\\cell ", "\\row ", "\\trowd ", "\\cellx100 ", "\\cellx-5 ", "\\intbl ", "\\itap2 ", "\\itap99999 ", "\\nestcell ",
        "\\nestrow ", "{\\*\\nesttableprops\\trowd}", "\\par ", "\\pard ", "\\plain ", "\\clvmgf ", "\\clvmrg ", "\\clmgf ",
        "\\clmrg ", "\\u-1?", "\\u55357?", "\\uc99999 ", "\\uc0 ", "\\bin10 ", "\\bin2147483647 ", "\\bin-1 ", "\\'81", "\\'",
        "\\v ", "\\deleted ", "\\f999 ", "\\ls1\\ilvl8 ", "{\\field{\\*\\fldinst X}{\\fldrslt 1}}", "{\\pict\\bin4 abcd}",
        "{\\shp{\\*\\shpinst{\\shptxt 1\\par}}}", "{", "}", "{\\*", "\\*", "\\fonttbl", "{\\stylesheet", "\\ansicpg950 ",
        "\\mac ", "\\page ", "\\sect ",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        OfTokens("control-drop", (_, _) => ""),
        OfTokens("control-number", (token, dice) => Digits().Replace(token, "") + Extremes.Number(dice) + " "),
        OfTokens("control-other", (_, dice) => dice.Pick(Words)),
        OfTokens("control-more", (token, dice) => token + Extremes.Repeat(dice.Pick(Words), dice)),
        OfTokens("groups", (token, dice) => Extremes.Repeat(dice.Pick(["{", "}", "{}", "{\\*\\x "]), dice) + token),
        Mutation.OfText("control-move", Move),
    ];

    private static Mutation OfTokens(string name, Func<string, Dice, string> change) =>
        MatchMutations.OfSome(name, Token(), single: 0.6, change);

    private static string? Move(string file, Dice dice)
    {
        var tokens = Token().Matches(file);
        if (tokens.Count < 2)
        {
            return null;
        }

        var (from, to) = (dice.Pick(tokens).Index, dice.Pick(tokens).Index);
        (from, to) = (Math.Min(from, to), Math.Max(from, to));
        return file.Remove(from, to - from).Insert(dice.Between(0, file.Length - (to - from)), file[from..to]);
    }

    [GeneratedRegex(@"[{}]|\\[a-z]+-?\d* ?|\\'[0-9a-fA-F]{2}|\\.")]
    private static partial Regex Token();

    [GeneratedRegex(@"-?\d* ?$")]
    private static partial Regex Digits();
}
