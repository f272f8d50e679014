using ReportExtractor.Problems;
using ReportExtractor.Scoring.Sources.Files;

namespace ReportExtractor.Comparison.Outputs;

/// <summary>Opens an output of any format. Its bytes say which, whatever its name is.</summary>
internal static class OutputFile
{
    /// <summary>Opens an output.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ComparisonException">It can't be opened, or is no output of this program.</exception>
    public static OutputContent Open(string path)
    {
        var content = IsJson(path) ? JsonOutput.Open(path) : CsvOutput.Open(path);
        return content with { Sources = InOrder(content.Sources, path) };
    }

    private static bool IsJson(string path)
    {
        try
        {
            using var reader = new StreamReader(Utf8File.Open(path));
            return reader.Peek() is '{' or '[' or < 0;
        }
        catch (InvalidDataException e)
        {
            throw new ComparisonException(path, Messages.CompressedBroken(path, Messages.Line(0)), e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ComparisonException(path, Messages.FileNotOpened(path, Messages.WhyNotOpened(e)), e);
        }
    }

    /// <summary>Two outputs are compared side by side, which needs the order in which they are written.</summary>
    private static IEnumerable<SourceState> InOrder(IEnumerable<SourceState> sources, string path)
    {
        string? last = null;
        foreach (var source in sources)
        {
            if (string.CompareOrdinal(last, source.Path) >= 0)
            {
                throw new ComparisonException(path, Messages.SourcesNotInOrder(path, source.Path));
            }

            last = source.Path;
            yield return source;
        }
    }
}
