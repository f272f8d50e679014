using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>Changes of groups and control words.</summary>
internal static partial class RtfMutations
{
    private static readonly string[] Words =
    [
        "\\cell ", "\\row ", "\\trowd ", "\\cellx100 ", "\\cellx-5 ", "\\intbl ", "\\itap2 ", "\\itap99999 ", "\\nestcell ", "\\nestrow ", "{\\*\\nesttableprops\\trowd}", "\\par ", "\\pard ", "\\plain ",
        "\\clvmgf ", "\\clvmrg ", "\\clmgf ", "\\clmrg ", "\\u-1?", "\\u55357?", "\\uc99999 ", "\\uc0 ", "\\bin10 ", "\\bin2147483647 ", "\\bin-1 ", "\\'81", "\\'", "\\v ", "\\deleted ", "\\f999 ", "\\ls1\\ilvl8 ",
        "{\\field{\\*\\fldinst X}{\\fldrslt 1}}", "{\\pict\\bin4 abcd}", "{\\shp{\\*\\shpinst{\\shptxt 1\\par}}}", "{", "}", "{\\*", "\\*", "\\fonttbl", "{\\stylesheet", "\\ansicpg950 ", "\\mac ", "\\page ", "\\sect ",
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        OfTokens("control-drop", (_, _) => ""),
        OfTokens("control-number", (token, dice) => Digits().Replace(token, "") + Hostile.Number(dice) + " "),
        OfTokens("control-other", (_, dice) => dice.Pick(Words)),
        OfTokens("control-more", (token, dice) => token + string.Concat(Enumerable.Repeat(dice.Pick(Words), Hostile.Times(dice)))),
        OfTokens("groups", (token, dice) => string.Concat(Enumerable.Repeat(dice.Pick(["{", "}", "{}", "{\\*\\x "]), Hostile.Times(dice))) + token),
        Mutation.OfText("control-move", Move),
    ];

    private static Mutation OfTokens(string name, Func<string, Dice, string> change) => Mutation.OfText(name, (file, dice) =>
    {
        var tokens = Token().Matches(file);
        if (tokens.Count == 0)
        {
            return null;
        }

        var text = new StringBuilder(file);
        foreach (var token in Enumerable.Range(0, dice.Chance(0.6) ? 1 : dice.Between(2, 8)).Select(_ => dice.Pick(tokens)).Distinct().OrderByDescending(token => token.Index))
        {
            text.Remove(token.Index, token.Length).Insert(token.Index, change(token.Value, dice));
        }

        return text.ToString();
    });

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
