using ReportExtractor.Problems;
using ReportExtractor.Records;
using static ReportExtractor.Fuzz.HostileFiles.Pdfs.HostilePage;

namespace ReportExtractor.Fuzz.HostileFiles.Pdfs;

/// <summary>PDFs with a password, or with an encryption that makes no sense.</summary>
internal static class HostilePdfPasswords
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<HostileFile> All { get; } =
    [
        Hostile(
            "an encryption of absurd lengths",
            () => Encrypted($"/V 2 /R 3 /Length 2147483647 /P -1 {Key("O", "00", Many)} {Key("U", "00", Many)}", "/ID [(x) (x)] "),
            ProblemCodes.Encrypted),
        Hostile(
            "an encryption with keys of a megabyte",
            () => Encrypted(
                $"/V 5 /R 6 /Length 256 /P -1 {Key("O", "00", Many)} {Key("U", "00", Many)} "
                + $"{Key("OE", "00", Many)} {Key("UE", "00", Many)} /Perms <00>"),
            ProblemCodes.Encrypted),
        Hostile(
            "a password",
            () => Encrypted($"/V 2 /R 3 /Length 128 /P -4 {Key("O", "1F", 32)} {Key("U", "5A", 32)}", "/ID [(x) (x)] "),
            ProblemCodes.Encrypted),
    ];

    private static byte[] Encrypted(string entries, string id = "") =>
        Page(Letter).Add(7, $"<< /Filter /Standard {entries} >>").Ended($"/Root 1 0 R {id}/Encrypt 7 0 R");

    private static string Key(string name, string hex, int bytes) => $"/{name} <{Repeat(hex, bytes)}>";
}
