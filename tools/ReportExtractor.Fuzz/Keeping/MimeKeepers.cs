using System.Text.RegularExpressions;
using ReportExtractor.CorpusGenerator;
using ReportExtractor.Fuzz.Mutations;

namespace ReportExtractor.Fuzz.Keeping;

/// <summary>Web archives written in another way (RFC 2045, RFC 2046).</summary>
internal static partial class MimeKeepers
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Mutation> All { get; } =
    [
        Mutation.OfText("lf", (file, _) => Lf(file)),
        Mutation.OfText("header-case", HeaderCase),
        Mutation.OfText("header-more", (file, _) => "X-Mailer: 12\r\n" + file),
        Mutation.OfText("behind", (file, _) => file + "\r\nnothing is read here: 12\r\n"),
    ];

    private static string Lf(string file) => file.Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string HeaderCase(string file, Dice dice) => Header().Replace(
        file,
        name => dice.Chance(0.5) ? name.Value.ToLowerInvariant() : name.Value.ToUpperInvariant());

    [GeneratedRegex(
        "^(Content-Type|Content-Transfer-Encoding|Content-Location|MIME-Version)(?=:)",
        RegexOptions.Multiline | RegexOptions.IgnoreCase)]
    private static partial Regex Header();
}
