using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;

namespace ReportExtractor.Fuzz.Mutations;

/// <summary>Mutations of tokens in the objects and streams of a PDF, and of its cross-references.</summary>
internal static partial class PdfMutations
{
    private static readonly string[] Tokens =
    [
        "<<", ">>", "[", "]", "(", ")", "<", ">", "null", "true", "/", "/Type", "/Kids", "/Parent", "/Count", "/Length", "/Filter",
        "/ASCIIHexDecode", "/LZWDecode", "/RunLengthDecode", "/Crypt", "/DecodeParms", "/Predictor 15", "/Contents", "/Resources",
        "/Font", "/ToUnicode", "/Encoding", "/Identity-H", "/UniGB-UCS2-H", "/W", "/Widths", "/FirstChar", "/MediaBox", "/Rotate",
        "/XObject", "/OCProperties", "/AcroForm", "/Encrypt", "1 0 R", "2 0 R", "3 0 R", "99999 0 R", "stream\n", "endstream",
        "endobj", "obj", "q", "Q", "cm", "re", "f", "S", "n", "W", "m", "l", "c", "h", "BT", "ET", "Tf", "Td", "TD", "Tm", "T*",
        "Tj", "TJ", "'", "\"", "Tr", "Ts", "Tz", "Tw", "Tc", "Do", "BI", "ID", "EI", "BDC", "BMC", "EMC", "gs", "sh", "d0", "d1",
        "cs", "scn", "begincmap", "endcmap", "beginbfrange", "endbfrange", "beginbfchar", "endbfchar", "<0000> <FFFF> <0000>",
        "begincodespacerange", "usecmap", "100 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange",
    ];

    /// <summary>The mutations of an object or the data of a stream.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        OfTokens("token-drop", (_, _) => ""),
        OfTokens("token-other", (_, dice) => dice.Pick(Tokens)),
        OfTokens("token-number", (_, dice) => Extremes.Number(dice)),
        OfTokens("token-more", (token, dice) => token + " " + Extremes.Repeat(dice.Pick(Tokens) + " ", dice)),
        OfTokens("token-repeat", (token, dice) => Extremes.Repeat(token + " ", dice)),
        Mutation.OfText("token-block", Block),
    ];

    /// <summary>The mutations of a whole file: of the references to its objects, which must then be found without them.</summary>
    public static IReadOnlyList<Mutation> OfFiles { get; } =
    [
        Mutation.OfText("xref-place", (file, dice) => StartXref().Replace(file, $"startxref\n{Extremes.Number(dice)}")),
        Mutation.OfText("xref-prev", AddPrevious),
        Mutation.OfText(
            "object-numbers",
            (file, dice) => ObjectNumber().Replace(file, match => dice.Chance(0.05) ? $"{dice.Between(0, 50)} 0 obj" : match.Value)),
        Mutation.OfText(
            "references",
            (file, dice) => Reference().Replace(file, match => dice.Chance(0.03) ? $"{dice.Between(0, 50)} 0 R" : match.Value)),
    ];

    private static Mutation OfTokens(string name, Func<string, Dice, string> change) =>
        MatchMutations.OfSome(name, Token(), single: 0.6, (token, dice) => $" {change(token, dice)} ");

    /// <summary>A reference from the trailer to an earlier cross-reference section: this section itself, or none.</summary>
    private static string? AddPrevious(string file, Dice dice)
    {
        var trailer = file.LastIndexOf("trailer", StringComparison.Ordinal);
        var dictionary = trailer < 0 ? -1 : file.IndexOf("<<", trailer, StringComparison.Ordinal);
        if (dictionary < 0)
        {
            return null;
        }

        var place = dice.Chance(0.5) ? StartXref().Match(file).Groups[1].Value : Extremes.Number(dice);
        return file.Insert(dictionary + 2, $"/Prev {place} ");
    }

    private static string? Block(string part, Dice dice)
    {
        if (part.Length < 2)
        {
            return null;
        }

        var from = dice.Between(0, part.Length - 1);
        var piece = part.Substring(from, Math.Min(part.Length - from, dice.Between(1, 400)));
        var at = dice.Between(from, part.Length);
        return part.Insert(at, Extremes.RepeatWithinGrowth(piece, dice));
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
