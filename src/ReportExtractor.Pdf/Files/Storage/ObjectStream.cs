using ReportExtractor.Pdf.Objects;
using ReportExtractor.Pdf.Syntax;

namespace ReportExtractor.Pdf.Files.Storage;

/// <summary>An object stream: objects that stand together, compressed (ISO 32000-1 §7.5.7).</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly PdfLimits _limits;
    private readonly WorkBudget _budget;
    private readonly List<(int Number, int Place)> _contents = [];

    /// <summary>Reads what the stream holds.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="objects">Undoes its filters.</param>
    /// <param name="limits">Bound how deep arrays and dictionaries may stand inside each other.</param>
    /// <param name="budget">Bounds how much is read.</param>
    public ObjectStream(PdfStream stream, IPdfObjects objects, PdfLimits limits, WorkBudget budget)
    {
        _limits = limits;
        _budget = budget;
        _bytes = objects.Decode(stream);
        if (!_bytes.Equals(stream.Raw))
        {
            // Without a filter the bytes are the file's own, and counted already.
            budget.Allow(_bytes.Length);
        }

        Extends = stream.Dictionary.Entries.GetValueOrDefault("Extends") as PdfReference;

        var first = objects.GetInteger(stream.Dictionary, "First") ?? 0;
        var count = objects.GetInteger(stream.Dictionary, "N") ?? 0;
        var lexer = new PdfLexer(_bytes);
        for (var i = 0; i < count && TryRead(lexer, out var number) && TryRead(lexer, out var place); i++)
        {
            _contents.Add((number, (int)Math.Min((long)first + place, int.MaxValue)));
        }
    }

    /// <summary>The object stream that this one goes on from, or null.</summary>
    public PdfReference? Extends { get; }

    /// <summary>The numbers of its objects in order.</summary>
    public IEnumerable<int> Numbers => _contents.Select(entry => entry.Number);

    /// <summary>Reads an object; null where the stream has none of this number.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="index">Where it should stand; looked for elsewhere if it does not.</param>
    public PdfObject? Read(int number, int index)
    {
        var found = index >= 0 && index < _contents.Count && _contents[index].Number == number
            ? index
            : _contents.FindIndex(entry => entry.Number == number);
        if (found < 0 || _contents[found].Place < 0 || _contents[found].Place >= _bytes.Length)
        {
            return null;
        }

        var lexer = new PdfLexer(_bytes) { Position = _contents[found].Place };
        var value = new PdfParser(lexer, _limits.MaxNesting, hasReferences: true).Read();
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
