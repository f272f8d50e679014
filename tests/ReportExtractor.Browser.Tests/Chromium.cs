using System.ComponentModel;
using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ReportExtractor.Browser.Tests;

/// <summary>
/// The browser that says what a page shows. It is Debian's package <c>chromium</c>, or a program of one of its other names.
/// </summary>
internal static partial class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>
    /// The texts that are painted in the cells of pages; null if there is no browser. All pages are shown at once, each in a frame of its
    /// own, since the start of a browser takes longer than anything else.
    /// </summary>
    /// <param name="pages">The pages.</param>
    public static IReadOnlyList<string[]>? CellsOf(IReadOnlyList<string> pages)
    {
        using var folder = new TemporaryFolder();
        var frames = string.Concat(pages.Select(page =>
            $"<iframe style='width:1400px;height:3000px;border:0' srcdoc=\"{WebUtility.HtmlEncode(page)}\"></iframe>"));
        using var judge = new StreamReader(typeof(Chromium).Assembly.GetManifestResourceStream(typeof(Chromium), "Judge.js")!);
        var file = folder["pages.html"];
        File.WriteAllText(
            file, $"<!DOCTYPE html><meta charset=utf-8>{frames}<script>onload=()=>{{{judge.ReadToEnd()}}}</script>", Encoding.UTF8);
        string[] arguments =
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--window-size=1500,4000",
            $"--user-data-dir={folder["profile"]}", "--dump-dom", "file://" + file,
        ];
        foreach (var name in Names)
        {
            if (Run(name, arguments) is { } output)
            {
                var result = Result().Match(output);
                Assert.That(result.Success, Is.True, $"{name} does not show the pages: {output}");
                return JsonSerializer.Deserialize<string[][]>(Uri.UnescapeDataString(result.Groups["json"].Value))!;
            }
        }

        return null;
    }

    private static string? Run(string name, string[] arguments)
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(name, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.ErrorDataReceived += (_, _) => { };
            process.BeginErrorReadLine();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return output;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    [GeneratedRegex("<pre>(?<json>[^<]*)</pre>")]
    private static partial Regex Result();
}
