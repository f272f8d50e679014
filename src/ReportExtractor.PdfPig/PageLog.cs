using System.Globalization;
using System.Text.RegularExpressions;
using UglyToad.PdfPig.Logging;

namespace ReportExtractor.PdfPig;

/// <summary>
/// Collects two of PdfPig's warnings about a page. Where PdfPig does not know a character it makes one of the code itself, and
/// only the warning tells such a guess from a character that was read.
/// </summary>
internal sealed partial class PageLog : ILog
{
    // The beginning of the warning that text is left out (BaseStreamProcessor.ShowText in PdfPig).
    private const string MissingFont = "Skipping a missing font";

    private readonly HashSet<(string Font, string Text)> _guesses = [];

    /// <summary>True if text was left out, as the file lacks its font.</summary>
    public bool HasMissingFonts { get; private set; }

    /// <summary>Begins a page.</summary>
    public void Clear()
    {
        _guesses.Clear();
        HasMissingFonts = false;
    }

    /// <summary>True for a character that PdfPig guessed.</summary>
    /// <param name="font">The name of the letter's font.</param>
    /// <param name="text">The letter's text.</param>
    public bool IsGuess(string font, string text) => _guesses.Count > 0 && _guesses.Contains((font, text));

    /// <inheritdoc/>
    public void Warn(string message)
    {
        if (Guess().Match(message) is { Success: true } match)
        {
            var code = int.Parse(match.Groups["code"].ValueSpan, CultureInfo.InvariantCulture);
            _guesses.Add((match.Groups["font"].Value, ((char)code).ToString()));
        }
        else if (message.StartsWith(MissingFont, StringComparison.Ordinal))
        {
            HasMissingFonts = true;
        }
    }

    /// <inheritdoc/>
    public void Debug(string message)
    {
    }

    /// <inheritdoc/>
    public void Debug(string message, Exception ex)
    {
    }

    /// <inheritdoc/>
    public void Error(string message)
    {
    }

    /// <inheritdoc/>
    public void Error(string message, Exception ex)
    {
    }

    [GeneratedRegex(
        @"^We could not find the corresponding character with code (?<code>-?\d+) in font /?(?<font>.*)\.$", RegexOptions.Singleline)]
    private static partial Regex Guess();
}
