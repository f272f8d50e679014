using System.Text;
using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>Changes of tokens in a PDF's objects and in what its streams hold, and of the whole file's frame.</summary>
internal static partial class PdfMutations
{
    private static readonly string[] Tokens =
    [
        "<<", ">>", "[", "]", "(", ")", "<", ">", "null", "true", "/", "/Type", "/Kids", "/Parent", "/Count", "/Length", "/Filter", "/ASCIIHexDecode", "/LZWDecode", "/RunLengthDecode", "/Crypt", "/DecodeParms", "/Predictor 15",
        "/Contents", "/Resources", "/Font", "/ToUnicode", "/Encoding", "/Identity-H", "/UniGB-UCS2-H", "/W", "/Widths", "/FirstChar", "/MediaBox", "/Rotate", "/XObject", "/OCProperties", "/AcroForm", "/Encrypt", "1 0 R", "2 0 R", "3 0 R", "99999 0 R", "stream\n", "endstream", "endobj", "obj",
        "q", "Q", "cm", "re", "f", "S", "n", "W", "m", "l", "c", "h", "BT", "ET", "Tf", "Td", "TD", "Tm", "T*", "Tj", "TJ", "'", "\"", "Tr", "Ts", "Tz", "Tw", "Tc", "Do", "BI", "ID", "EI", "BDC", "BMC", "EMC", "gs", "sh", "d0", "d1", "cs", "scn",
        "begincmap", "endcmap", "beginbfrange", "endbfrange", "beginbfchar", "endbfchar", "<0000> <FFFF> <0000>", "begincodespacerange", "usecmap", "100 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange",
    ];

    /// <summary>Those of a part.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        OfTokens("token-drop", (_, _) => ""),
        OfTokens("token-other", (_, dice) => dice.Pick(Tokens)),
        OfTokens("token-number", (_, dice) => Hostile.Number(dice)),
        OfTokens("token-more", (token, dice) => token + " " + string.Concat(Enumerable.Repeat(dice.Pick(Tokens) + " ", Hostile.Times(dice)))),
        OfTokens("token-repeat", (token, dice) => string.Concat(Enumerable.Repeat(token + " ", Hostile.Times(dice)))),
        Mutation.OfText("token-block", Block),
    ];

    /// <summary>Those of the whole file: what leads to its objects is wrong, and they must be found without.</summary>
    public static IReadOnlyList<Mutation> OfFiles { get; } =
    [
        Mutation.OfText("xref-place", (file, dice) => StartXref().Replace(file, $"startxref\n{Hostile.Number(dice)}")),
        Mutation.OfText("xref-prev", (file, dice) => file.LastIndexOf("trailer", StringComparison.Ordinal) is >= 0 and var at && file.IndexOf("<<", at, StringComparison.Ordinal) is >= 0 and var dictionary
            ? file.Insert(dictionary + 2, $"/Prev {(dice.Chance(0.5) ? StartXref().Match(file).Groups[1].Value : Hostile.Number(dice))} ") : null),
        Mutation.OfText("object-numbers", (file, dice) => ObjectNumber().Replace(file, match => dice.Chance(0.05) ? $"{dice.Between(0, 50)} 0 obj" : match.Value)),
        Mutation.OfText("references", (file, dice) => Reference().Replace(file, match => dice.Chance(0.03) ? $"{dice.Between(0, 50)} 0 R" : match.Value)),
    ];

    private static Mutation OfTokens(string name, Func<string, Dice, string> change) => Mutation.OfText(name, (part, dice) =>
    {
        var tokens = Token().Matches(part);
        if (tokens.Count == 0)
        {
            return null;
        }

        var text = new StringBuilder(part);
        foreach (var token in Enumerable.Range(0, dice.Chance(0.6) ? 1 : dice.Between(2, 8)).Select(_ => dice.Pick(tokens)).Distinct().OrderByDescending(token => token.Index))
        {
            text.Remove(token.Index, token.Length).Insert(token.Index, $" {change(token.Value, dice)} ");
        }

        return text.ToString();
    });

    private static string? Block(string part, Dice dice)
    {
        if (part.Length < 2)
        {
            return null;
        }

        var from = dice.Between(0, part.Length - 1);
        var piece = part.Substring(from, Math.Min(part.Length - from, dice.Between(1, 400)));
        return part.Insert(dice.Between(from, part.Length), string.Concat(Enumerable.Repeat(piece, Math.Min(Hostile.Times(dice), Hostile.LargestGrowth / piece.Length))));
    }

    [GeneratedRegex(@"[^\s<>\[\]()/]+|/[^\s<>\[\]()/]*|<<|>>|[<>\[\]()]")]
    private static partial Regex Token();

    [GeneratedRegex(@"startxref\s+(\d+)", RegexOptions.RightToLeft)]
    private static partial Regex StartXref();

    [GeneratedRegex(@"\d+ 0 obj")]
    private static partial Regex ObjectNumber();

    [GeneratedRegex(@"\d+ 0 R\b")]
    private static partial Regex Reference();
}
