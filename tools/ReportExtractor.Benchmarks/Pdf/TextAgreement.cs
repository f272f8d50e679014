using System.Diagnostics;
using System.Globalization;
using System.Text;
using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Reading;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>
/// Holds the characters that our reader finds in PDF files against those that <c>pdftotext</c> finds: how often each stands in the file,
/// blanks left out, wherever it stands. It is no judge, but where the two differ one of them is wrong.
/// </summary>
internal static class TextAgreement
{
    private const int Worst = 10;
    private const int Shown = 12;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Compares and prints.</summary>
    /// <param name="folder">Holds the files; others than PDF are passed over.</param>
    /// <param name="writer">Where to print.</param>
    /// <returns>0, or 2 where the folder holds no PDF or <c>pdftotext</c> is missing.</returns>
    public static int Run(string folder, TextWriter writer)
    {
        if (PdfFolder.Read(folder) is not { Count: > 0 } files || !Poppler.IsThere())
        {
            writer.WriteLine($"The folder '{folder}' is not there or holds no PDF, or pdftotext is not on this machine (Debian's package poppler-utils).");
            return 2;
        }

        var compared = files.ConvertAll(file => Compare(Path.GetRelativePath(folder, file.Path), file.Path, file.Bytes));
        var both = compared.Where(file => file.Theirs > 0).OrderBy(file => file.Share).ToList();
        writer.WriteLine($"{compared.Count} files; pdftotext finds text in {both.Count}");
        if (both.Count > 0)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"agreement: median {both[both.Count / 2].Share:P2}, the same in {both.Count(file => file.Share == 1)}, at least 99% in {both.Count(file => file.Share >= 0.99)}"));
        }

        foreach (var file in both.Take(Worst))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{file.Share,8:P2} {file.Name}: ours {file.Ours}, theirs {file.Theirs}; only ours {file.OnlyOurs}; only theirs {file.OnlyTheirs}; {file.Says}"));
        }

        foreach (var file in compared.Where(file => file.Theirs == 0 && file.Ours > 0))
        {
            writer.WriteLine($"only ours: {file.Name} ({file.Ours} characters)");
        }

        var slowest = compared.MaxBy(file => file.Time)!;
        writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"slowest: {slowest.Name}, {slowest.Time.TotalSeconds:0.00} s of processor time; peak memory of the whole run {PeakMegabytes()} MB"));
        return 0;
    }

    private static Comparison Compare(string name, string path, byte[] bytes)
    {
        var before = Environment.CpuUsage.TotalTime;
        var ours = Count(Read(bytes, out var says));
        var time = Environment.CpuUsage.TotalTime - before;
        var theirs = Count(Poppler.Run("-enc", "UTF-8", path, "-"));
        var shared = ours.Sum(pair => Math.Min(pair.Value, theirs.GetValueOrDefault(pair.Key)));
        var (sumOfOurs, sumOfTheirs) = (ours.Values.Sum(), theirs.Values.Sum());
        return new Comparison(
            name,
            sumOfOurs,
            sumOfTheirs,
            sumOfOurs + sumOfTheirs == 0 ? 1 : 2.0 * shared / (sumOfOurs + sumOfTheirs),
            Difference(ours, theirs),
            Difference(theirs, ours),
            says,
            time);
    }

    private static string Read(byte[] bytes, out string says)
    {
        try
        {
            using var limit = new CancellationTokenSource(Longest);
            var contents = new PdfPageReader().Read(bytes, PdfLimits.Default, limit.Token);
            says = contents.Faults.Count == 0 ? "" : $"{contents.Faults.Count} faults, the first: {contents.Faults[0].Message}";
            return string.Concat(contents.Pages.SelectMany(page => page.Letters).Select(letter => letter.Text));
        }
        catch (Exception e) when (e is PdfException or OperationCanceledException)
        {
            says = e.Message;
            return "";
        }
    }

    /// <summary>How often each character stands in a text. Ligatures and compatibility characters are written out, for the two differ in that alone; U+FFFD says that a character is not known.</summary>
    private static Dictionary<Rune, int> Count(string text)
    {
        var counts = new Dictionary<Rune, int>();
        foreach (var rune in string.Concat(text.EnumerateRunes()).Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune) && !Rune.IsControl(rune) && rune != Rune.ReplacementChar)
            {
                counts[rune] = counts.GetValueOrDefault(rune) + 1;
            }
        }

        return counts;
    }

    private static string Difference(Dictionary<Rune, int> one, Dictionary<Rune, int> other)
    {
        var more = one.Select(pair => (pair.Key, Count: pair.Value - other.GetValueOrDefault(pair.Key))).Where(pair => pair.Count > 0).OrderByDescending(pair => pair.Count).ToList();
        return more.Count == 0 ? "-" : $"{more.Sum(pair => pair.Count)}: {string.Join(' ', more.Take(Shown).Select(pair => $"{pair.Key}×{pair.Count}"))}";
    }

    private static long PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / (1024 * 1024);
    }

    /// <summary>What a file's two texts have in common.</summary>
    private sealed record Comparison(string Name, int Ours, int Theirs, double Share, string OnlyOurs, string OnlyTheirs, string Says, TimeSpan Time);
}
