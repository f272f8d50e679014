using System.Diagnostics;
using System.Text;
using ReportExtractor.Pdf;
using ReportExtractor.Pdf.Reading;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>
/// Compares the characters that our reader finds in PDF files with those of <c>pdftotext</c>: the number of each in the file, without
/// blanks, whatever its place. It can't tell which is right, but if they differ, one of them is wrong.
/// </summary>
internal static class TextAgreement
{
    /// <summary>The number of files to list, those that agree least first.</summary>
    private const int Worst = 10;

    /// <summary>The number of differing characters to list of a file.</summary>
    private const int Shown = 12;

    /// <summary>The longest time to read a file.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>Compares and prints.</summary>
    /// <param name="folder">The folder of the PDF files; other files are ignored.</param>
    /// <param name="writer">The output.</param>
    /// <returns>0, or 2 if the folder contains no PDF or <c>pdftotext</c> is missing.</returns>
    public static int Run(string folder, TextWriter writer)
    {
        if (PdfFolder.Read(folder) is not { Count: > 0 } files || !Poppler.IsThere())
        {
            writer.WriteLine($"The folder '{folder}' does not exist or contains no PDF, or pdftotext is not installed");
            writer.WriteLine("(Debian's package poppler-utils).");
            return 2;
        }

        var compared = files.ConvertAll(file => Compare(Path.GetRelativePath(folder, file.Path), file.Path, file.Bytes));
        PrintAgreement(compared, writer);
        var slowest = compared.MaxBy(file => file.Time)!;
        writer.WriteLine($"slowest: {slowest.Name}, {slowest.Time.TotalSeconds:0.00} s of processor time");
        writer.WriteLine($"peak memory of the whole run: {PeakMegabytes()} MB");
        return 0;
    }

    private static void PrintAgreement(List<Comparison> compared, TextWriter writer)
    {
        List<Comparison> both = [.. compared.Where(file => file.Theirs > 0).OrderBy(file => file.Share)];
        writer.WriteLine($"{compared.Count} files; pdftotext finds text in {both.Count}");
        if (both.Count > 0)
        {
            var (same, nearly) = (both.Count(file => file.Share == 1), both.Count(file => file.Share >= 0.99));
            writer.WriteLine($"agreement: median {both[both.Count / 2].Share:P2}, the same in {same}, at least 99% in {nearly}");
        }

        foreach (var file in both.Take(Worst))
        {
            writer.WriteLine(
                $"{file.Share,8:P2} {file.Name}: ours {file.Ours}, theirs {file.Theirs}; "
                + $"only ours {file.OnlyOurs}; only theirs {file.OnlyTheirs}; {file.Faults}");
        }

        foreach (var file in compared.Where(file => file.Theirs == 0 && file.Ours > 0))
        {
            writer.WriteLine($"only ours: {file.Name} ({file.Ours} characters)");
        }
    }

    private static Comparison Compare(string name, string path, byte[] bytes)
    {
        var before = Environment.CpuUsage.TotalTime;
        var ours = Count(Read(bytes, out var faults));
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
            faults,
            time);
    }

    private static string Read(byte[] bytes, out string faults)
    {
        try
        {
            using var limit = new CancellationTokenSource(Longest);
            var contents = new PdfPageReader().Read(bytes, PdfLimits.Default, limit.Token);
            faults = contents.Faults.Count == 0 ? "" : $"{contents.Faults.Count} faults, the first: {contents.Faults[0].Message}";
            return string.Concat(contents.Pages.SelectMany(page => page.Letters).Select(letter => letter.Text));
        }
        catch (Exception e) when (e is PdfException or OperationCanceledException)
        {
            faults = e.Message;
            return "";
        }
    }

    /// <summary>
    /// The number of each character in a text. Ligatures and compatibility characters are decomposed, because the readers differ only in
    /// writing them; U+FFFD, which means an unknown character, is left out.
    /// </summary>
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
        List<(Rune Character, int Count)> more =
        [
            .. one.Select(pair => (Character: pair.Key, Count: pair.Value - other.GetValueOrDefault(pair.Key)))
                .Where(pair => pair.Count > 0)
                .OrderByDescending(pair => pair.Count),
        ];
        var listed = more.Take(Shown).Select(pair => $"{pair.Character}×{pair.Count}");
        return more.Count == 0 ? "-" : $"{more.Sum(pair => pair.Count)}: {string.Join(' ', listed)}";
    }

    private static long PeakMegabytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / (1024 * 1024);
    }

    /// <summary>The comparison of the two texts of a file.</summary>
    /// <param name="Name">The file.</param>
    /// <param name="Ours">The number of characters that our reader finds.</param>
    /// <param name="Theirs">The number of characters that pdftotext finds.</param>
    /// <param name="Share">The share of the characters that both find.</param>
    /// <param name="OnlyOurs">Characters that only our reader finds.</param>
    /// <param name="OnlyTheirs">Characters that only pdftotext finds.</param>
    /// <param name="Faults">The faults that our reader reports.</param>
    /// <param name="Time">The processor time of our reader.</param>
    private sealed record Comparison(
        string Name, int Ours, int Theirs, double Share, string OnlyOurs, string OnlyTheirs, string Faults, TimeSpan Time);
}
