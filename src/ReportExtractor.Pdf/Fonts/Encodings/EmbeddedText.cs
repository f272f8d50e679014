namespace ReportExtractor.Pdf.Fonts.Encodings;

/// <summary>The tables that are embedded in the assembly as text.</summary>
internal static class EmbeddedText
{
    /// <summary>The lines of a table, without empty lines and comments (<c>#</c>).</summary>
    /// <param name="name">The file name of the table.</param>
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

    /// <summary>The words of a table.</summary>
    /// <param name="name">The file name of the table.</param>
    public static IEnumerable<string> Words(string name) =>
        Lines(name).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
