namespace ReportExtractor.Pdf.Fonts.Encodings;

/// <summary>The tables that the library carries as text.</summary>
internal static class EmbeddedText
{
    /// <summary>A table's lines; empty ones and comments (<c>#</c>) are left out.</summary>
    /// <param name="name">The table's file name.</param>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new FileNotFoundException(null, name);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    /// <summary>A table's words.</summary>
    /// <param name="name">The table's file name.</param>
    public static IEnumerable<string> Words(string name) => Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
