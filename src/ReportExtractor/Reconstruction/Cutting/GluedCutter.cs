using System.Buffers;
using ReportExtractor.Parsing;
using ReportExtractor.Parsing.Labels;
using ReportExtractor.Reconstruction.Lines;

namespace ReportExtractor.Reconstruction.Cutting;

/// <summary>
/// Cuts a line whose cells are glued together (规章000规范性文件1077第二十条…) by the words of the forms. Runs of digits are not cut: how
/// many numbers they are is decided later.
/// </summary>
/// <param name="words">The words of the forms.</param>
/// <param name="letters">Whether letters are part of labels.</param>
internal sealed class GluedCutter(FormWords words, LabelLetters letters)
{
    /// <summary>
    /// At least this much of a glued table are words of the forms and digits. Set by hand: sentences that quote the form need words of
    /// their own. Held by the sample of decoy prose.
    /// </summary>
    public const double LeastCoverage = 0.6;

    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("。，；：,;:");

    private const string SentenceEnd = "。";

    /// <summary>How much of a line are words of the forms and digits, from 0 to 1.</summary>
    /// <param name="line">The line.</param>
    public double CoverageOf(string line) => CoverageOf(Flatten(line), out _);

    /// <summary>Cuts.</summary>
    /// <param name="line">The line.</param>
    /// <returns>The runs of the sentences that are glued tables, or null if there are none.</returns>
    public IReadOnlyList<GluedRun>? Cut(string line)
    {
        var flat = Flatten(line);
        if (!HasGluedDigit(flat))
        {
            return null;
        }

        List<GluedRun>? runs = null;
        for (var start = 0; start < flat.Length;)
        {
            var stop = flat.AsSpan(start).IndexOf(SentenceEnd);
            var end = stop < 0 ? flat.Length : start + stop + 1;
            var coverage = CoverageOf(flat.AsSpan(start, end - start), out var glued);
            if (coverage >= LeastCoverage && (glued > 1 || (glued == 1 && IsBare(line))))
            {
                runs ??= [];
                runs.AddRange(new GluedScan(words, flat).Run(start, end));
            }

            start = end;
        }

        return runs;
    }

    private static string Flatten(string line) =>
        string.Create(line.Length, line, static (flat, source) =>
        {
            for (var i = 0; i < flat.Length; i++)
            {
                flat[i] = TraditionalCharacters.Simplify(TextCharacters.Narrow(source[i]));
            }
        });

    private bool HasGluedDigit(string flat)
    {
        for (var i = 1; i < flat.Length; i++)
        {
            if (char.IsAsciiDigit(flat[i]) && (flat[i - 1] is >= '\u4E00' and <= '\u9FFF' or ')' or '”' or '"' || EndsWord(flat[i - 1])))
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsWord(char c) => letters != LabelLetters.Ignored && LabelWords.IsLetter(c);

    /// <summary>行政许可3件。 is a sentence; 规章000 alone in its line is a row.</summary>
    private static bool IsBare(string line) => line.AsSpan().IndexOfAny(SentenceMarks) < 0;

    private double CoverageOf(ReadOnlySpan<char> text, out int glued)
    {
        glued = 0;
        var (known, all) = (0, 0);
        for (var i = 0; i < text.Length;)
        {
            var length = words.LongestAt(text, i, out var isRow);
            if (length > 0)
            {
                glued += isRow && i + length < text.Length && char.IsAsciiDigit(text[i + length]) ? 1 : 0;
                known += length;
                all += length;
                i += length;
                continue;
            }

            if (!TextCharacters.IsBlank(text[i]) && !char.IsPunctuation(text[i]))
            {
                all++;
                known += char.IsAsciiDigit(text[i]) ? 1 : 0;
            }

            i++;
        }

        return all == 0 ? 0 : (double)known / all;
    }
}
