using System.Text;
using ReportExtractor.Problems;

namespace ReportExtractor.Corrections.Decisions;

/// <summary>Reads logs of decisions: a JSON object a line.</summary>
internal static class DecisionLog
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a log to its end.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="CorrectionException">It can't be read, or a line is no decision.</exception>
    public static IReadOnlyList<Decision> Read(string path)
    {
        try
        {
            return [.. File.ReadLines(path, Strict).SelectMany((line, i) => Parse(line, path, i + 1))];
        }
        catch (DecoderFallbackException e)
        {
            throw new CorrectionException(path, Messages.DecisionsNotUtf8(path), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CorrectionException(path, Messages.FileNotOpened(path, Messages.WhyNotOpened(e)), e);
        }
    }

    private static IEnumerable<Decision> Parse(string line, string path, int number)
    {
        if (string.IsNullOrWhiteSpace(line))
        {
            return [];
        }

        try
        {
            return [DecisionJson.Parse(line)];
        }
        catch (DecisionFaultException e)
        {
            throw new CorrectionException(path, Messages.DecisionBroken(path, number, e.Fault), e);
        }
    }
}
