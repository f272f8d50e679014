using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Files.Storage;

/// <summary>An object stream: objects that are compressed together (ISO 32000-1 §7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly ParserFactory _parsers;
    private readonly WorkBudget _budget;
    private readonly List<(int Number, int Place)> _contents = [];

    /// <summary>Reads the table of objects in the stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="objects">Decodes the stream.</param>
    /// <param name="parsers">Parses the objects.</param>
    /// <param name="budget">Limits the number of bytes that are read.</param>
    public ObjectStream(PdfStream stream, IPdfObjects objects, ParserFactory parsers, WorkBudget budget)
    {
        _parsers = parsers;
        _budget = budget;
        _bytes = objects.Decode(stream);
        if (!_bytes.Equals(stream.Raw))
        {
            // Without a filter, the bytes are those of the file, which count already.
            budget.Allow(_bytes.Length);
        }

        Extends = stream.Dictionary.Entries.GetValueOrDefault("Extends") as PdfReference;

        var first = objects.GetInteger(stream.Dictionary, "First") ?? 0;
        var count = objects.GetInteger(stream.Dictionary, "N") ?? 0;
        var lexer = _parsers.CreateLexer(_bytes);
        for (var i = 0; i < count && TryRead(lexer, out var number) && TryRead(lexer, out var place); i++)
        {
            _contents.Add((number, (int)Math.Min((long)first + place, int.MaxValue)));
        }
    }

    /// <summary>The object stream that this one extends, or null.</summary>
    public PdfReference? Extends { get; }

    /// <summary>The numbers of its objects in order.</summary>
    public IEnumerable<int> Numbers => _contents.Select(entry => entry.Number);

    /// <summary>Reads an object; null if it is not in the stream.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="index">The expected index of the object. If it is wrong, the object is searched for.</param>
    public PdfObject? Read(int number, int index)
    {
        var found = index >= 0 && index < _contents.Count && _contents[index].Number == number
            ? index
            : _contents.FindIndex(entry => entry.Number == number);
        if (found < 0 || _contents[found].Place < 0 || _contents[found].Place >= _bytes.Length)
        {
            return null;
        }

        var lexer = _parsers.CreateLexer(_bytes, _contents[found].Place);
        var value = _parsers.Read(lexer);
        _budget.Spend(lexer.Position - _contents[found].Place);
        return value;
    }

    private static bool TryRead(PdfLexer lexer, out int value)
    {
        value = 0;
        if (lexer.Next() != PdfTokenKind.Number || lexer.Number is < 0 or > int.MaxValue)
        {
            return false;
        }

        value = (int)lexer.Number;
        return true;
    }
}
