using System.Diagnostics;
using System.Text.Json;

namespace ReportExtractor.Benchmarks.Pdf;

/// <summary>Compares our own PDF engine with PdfPig, letter by letter, each file in a process of its own: PdfPig ends it on some.</summary>
internal static class EngineAgreement
{
    private const int Worst = 20;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(90);

    /// <summary>Compares all files of a folder and prints.</summary>
    /// <param name="folder">Holds the files; others than PDF are passed over.</param>
    /// <param name="writer">Where to print.</param>
    /// <returns>0, or 2 if the folder holds no PDF.</returns>
    public static int Run(string folder, TextWriter writer)
    {
        var files = PdfFolder.Read(folder).ConvertAll(file => file.Path);
        if (files.Count == 0)
        {
            writer.WriteLine($"The folder '{folder}' is not there or holds no PDF.");
            return 2;
        }

        var compared = files.ConvertAll(file => (Name: Path.GetRelativePath(folder, file), Letters: Compare(file)));
        var read = compared.Select(file => file.Letters).OfType<EngineLetters>().ToList();
        var both = read.FindAll(letters => letters.Own.Length + letters.Other.Length == 0);
        writer.WriteLine($"{files.Count} files: {both.Count} read by both, the same letters in {both.Count(letters => letters.IsSame)}");
        var (ownFails, otherFails) = (read.Count(letters => letters.Own.Length > 0), read.Count(letters => letters.Other.Length > 0));
        writer.WriteLine($"our own engine fails on {ownFails}, PdfPig on {otherFails}");
        writer.WriteLine($"PdfPig ends its process on {compared.Count - read.Count}");
        writer.WriteLine($"letters: {both.Sum(letters => letters.Same)} the same, {both.Sum(letters => letters.Differ)} other characters");
        writer.WriteLine($"letters only by our own: {both.Sum(letters => letters.OnlyOwn)}");
        writer.WriteLine($"letters only by PdfPig: {both.Sum(letters => letters.OnlyOther)}");
        var worst = compared.Where(file => file.Letters is null || !file.Letters.IsSame)
            .OrderByDescending(file => file.Letters?.OnlyOwn + file.Letters?.Differ ?? int.MaxValue);
        foreach (var (name, letters) in worst.Take(Worst))
        {
            writer.WriteLine($"  {name}: {letters?.ToString() ?? "PdfPig ends its process"}");
        }

        return 0;
    }

    /// <summary>Compares one file, and prints what a parent process reads.</summary>
    /// <param name="path">The file.</param>
    /// <param name="writer">Where to print.</param>
    public static int RunFile(string path, TextWriter writer)
    {
        writer.WriteLine(JsonSerializer.Serialize(EngineLetters.Of(path)));
        return 0;
    }

    private static EngineLetters? Compare(string path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["--pdf-engines-of", path])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Longest))
        {
            process.Kill();
            return null;
        }

        return process.ExitCode == 0 ? JsonSerializer.Deserialize<EngineLetters>(output.GetAwaiter().GetResult()) : null;
    }
}
