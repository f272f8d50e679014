using System.Text;
using ReportExtractor.Pdf.Objects;

namespace ReportExtractor.Pdf.Syntax;

/// <summary>
/// Builds objects from tokens (ISO 32000-1 §7.3). Open arrays and dictionaries are on a list instead of the call stack, so that
/// deep nesting is harmless.
/// </summary>
/// <param name="lexer">The source of tokens.</param>
/// <param name="maxNesting">Maximum nesting depth of arrays and dictionaries. Deeper ones become null.</param>
/// <param name="hasReferences">True in a file; false in a content stream, which has no references (§7.8.2).</param>
internal sealed class PdfParser(PdfLexer lexer, int maxNesting, bool hasReferences)
{
    /// <summary>Integers below this are shared.</summary>
    private const int SmallNumbers = 256;

    /// <summary>Upper bound of the limit, as code that walks through objects may be recursive.</summary>
    private const int DeepestNesting = 500;

    private static readonly PdfBoolean True = new(true);
    private static readonly PdfBoolean False = new(false);
    private static readonly PdfArray EmptyArray = new([]);
    private static readonly PdfNumber[] Small = [.. Enumerable.Range(0, SmallNumbers).Select(value => new PdfNumber(value))];

    private readonly int _maxNesting = Math.Min(maxNesting, DeepestNesting);
    private readonly List<PdfObject> _items = [];
    private readonly List<Frame> _frames = [];

    // Number of open arrays and dictionaries beyond the limit.
    private int _tooDeep;

    /// <summary>The source of tokens.</summary>
    public PdfLexer Lexer { get; } = lexer;

    /// <summary>True if a value was a word with a byte outside of ASCII: no writer writes one, so that a byte was changed.</summary>
    public bool HasBadByte { get; private set; }

    /// <summary>
    /// Reads the next object. The result is null at the end, before an unmatched closing bracket, and at a keyword that is not a
    /// value; that token is then the lexer's current one.
    /// </summary>
    public PdfObject? Read()
    {
        _items.Clear();
        _frames.Clear();
        _tooDeep = 0;
        while (true)
        {
            var kind = Lexer.Next();
            switch (kind)
            {
                case PdfTokenKind.ArrayStart or PdfTokenKind.DictionaryStart:
                    Open(kind == PdfTokenKind.DictionaryStart);
                    continue;
                case PdfTokenKind.ArrayEnd or PdfTokenKind.DictionaryEnd when _frames.Count == 0 && _tooDeep == 0:
                    return null;
                case PdfTokenKind.ArrayEnd or PdfTokenKind.DictionaryEnd:
                    Close(kind == PdfTokenKind.DictionaryEnd);
                    break;
                case PdfTokenKind.End:
                    return CloseAll();
                case PdfTokenKind.Keyword when IsBoundary(Lexer.Text):
                    return CloseBefore(Lexer.Start);
                default:
                    var value = _tooDeep > 0 ? null : ReadValue(kind);
                    if (_frames.Count == 0 && _tooDeep == 0)
                    {
                        return value;
                    }

                    if (value is not null)
                    {
                        _items.Add(value);
                    }

                    break;
            }

            if (_frames.Count == 0 && _items.Count > 0)
            {
                return _items[0];
            }
        }
    }

    /// <summary>Keywords that never occur in an array or a dictionary: they end one that was not closed.</summary>
    private static bool IsBoundary(string keyword) =>
        keyword is "obj" or "endobj" or "stream" or "endstream" or "xref" or "trailer" or "startxref";

    private bool EndsWithObjectNumbers() => _frames.Count > 0
        && _items.Count >= _frames[^1].First + 2
        && IsObjectNumber(_items[^1])
        && IsObjectNumber(_items[^2]);

    private static bool IsObjectNumber(PdfObject item) =>
        item is PdfNumber { Value: >= 0 and <= int.MaxValue } number && number.Value == Math.Floor(number.Value);

    private static PdfNumber MakeNumber(double value) =>
        value is >= 0 and < SmallNumbers && (int)value is var whole && whole == value ? Small[whole] : new PdfNumber(value);

    /// <summary>A value without parts; null for an unknown keyword outside of arrays and dictionaries.</summary>
    private PdfObject? ReadValue(PdfTokenKind kind) => kind switch
    {
        PdfTokenKind.Number => _frames.Count == 0 && hasReferences && Lexer.IsInteger ? ReadReference() : MakeNumber(Lexer.Number),
        PdfTokenKind.String => new PdfString(Lexer.String),
        PdfTokenKind.Name => Lexer.Name,
        _ => ReadKeyword(Lexer.Text),
    };

    private PdfObject? ReadKeyword(string keyword)
    {
        switch (keyword)
        {
            case "true":
                return True;
            case "false":
                return False;
            case "null":
                return PdfNull.Instance;
            case "R" when hasReferences && EndsWithObjectNumbers():
                var reference = new PdfReference((int)((PdfNumber)_items[^2]).Value, (int)((PdfNumber)_items[^1]).Value);
                _items.RemoveRange(_items.Count - 2, 2);
                return reference;
            default:
                HasBadByte |= !Ascii.IsValid(keyword);

                // An unknown keyword. In an array or a dictionary its position is kept, so that later items stay in order.
                return _frames.Count > 0 ? PdfNull.Instance : null;
        }
    }

    /// <summary>Checks whether a number outside of arrays and dictionaries begins a reference.</summary>
    private PdfObject ReadReference()
    {
        var first = MakeNumber(Lexer.Number);
        var after = Lexer.Position;
        if (IsObjectNumber(first) && Lexer.Next() == PdfTokenKind.Number && Lexer.IsInteger)
        {
            var second = MakeNumber(Lexer.Number);
            if (IsObjectNumber(second) && Lexer.Next() == PdfTokenKind.Keyword && Lexer.Text == "R")
            {
                return new PdfReference((int)first.Value, (int)second.Value);
            }
        }

        Lexer.Position = after;
        return first;
    }

    private void Open(bool isDictionary)
    {
        if (_tooDeep > 0 || _frames.Count >= _maxNesting)
        {
            _tooDeep++;
        }
        else
        {
            _frames.Add(new Frame(isDictionary, _items.Count));
        }
    }

    private void Close(bool isDictionary)
    {
        if (_tooDeep == 0)
        {
            CloseUpTo(isDictionary);
        }
        else if (--_tooDeep == 0)
        {
            _items.Add(PdfNull.Instance);
        }
    }

    /// <summary>Closes what is open before a keyword, and leaves the keyword to the next read.</summary>
    private PdfObject? CloseBefore(int keyword)
    {
        if (CloseAll() is not { } broken)
        {
            return null;
        }

        Lexer.Position = keyword;
        return broken;
    }

    /// <summary>
    /// Closes the innermost array or dictionary, and the unclosed ones inside of it. An unmatched bracket is skipped.
    /// </summary>
    private void CloseUpTo(bool isDictionary)
    {
        var match = _frames.FindLastIndex(frame => frame.IsDictionary == isDictionary);
        while (match >= 0 && _frames.Count > match)
        {
            CloseLast();
        }
    }

    private PdfObject? CloseAll()
    {
        while (_frames.Count > 0)
        {
            CloseLast();
        }

        return _items.Count > 0 ? _items[0] : null;
    }

    private void CloseLast()
    {
        var frame = _frames[^1];
        _frames.RemoveAt(_frames.Count - 1);
        var count = _items.Count - frame.First;
        PdfObject made = frame.IsDictionary ? MakeDictionary(frame.First)
            : count == 0 ? EmptyArray
            : new PdfArray(_items.GetRange(frame.First, count));
        _items.RemoveRange(frame.First, count);
        _items.Add(made);
    }

    /// <summary>Null entries are dropped (§7.3.7). If a key occurs twice, the last value counts.</summary>
    private PdfDictionary MakeDictionary(int first)
    {
        var entries = new Dictionary<string, PdfObject>((_items.Count - first) / 2);
        for (var i = first; i + 1 < _items.Count; i++)
        {
            if (_items[i] is PdfName key)
            {
                i++;
                if (_items[i] is not PdfNull)
                {
                    entries[key.Value] = _items[i];
                }
            }
        }

        return new PdfDictionary(entries);
    }

    /// <summary>An open array or dictionary.</summary>
    /// <param name="IsDictionary">True for a dictionary.</param>
    /// <param name="First">The index of its first item.</param>
    private readonly record struct Frame(bool IsDictionary, int First);
}
