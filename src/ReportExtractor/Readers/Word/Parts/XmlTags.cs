using System.Buffers;
using ReportExtractor.Problems;
using ReportExtractor.Readers.Input;

namespace ReportExtractor.Readers.Word.Parts;

/// <summary>
/// XML with a limit on the attributes of one element. The parser of the framework reads all of them before it says anything of the element,
/// and compares them with each other. Characters are looked at as bytes; the zeros of UTF-16 are passed over.
/// </summary>
/// <param name="inner">The stream.</param>
internal sealed class XmlTags(Stream inner) : ForwardStream(inner)
{
    /// <summary>The most attributes of an element: Word's root element, which names its vocabularies, has some forty.</summary>
    private const int MostAttributes = 2_000;

    private static readonly SearchValues<byte> InTag = SearchValues.Create(">=\"'"u8);

    private State _state;
    private byte _quote;
    private byte _last;
    private int _attributes;

    private enum State
    {
        Text,
        TagStart,
        Tag,
        Value,
        Declaration,
        Instruction,
        Comment,
        Data,
    }

    /// <inheritdoc/>
    protected override void Observe(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var skipped = Skipped(bytes);
            if (skipped > 0)
            {
                _last = bytes[skipped - 1];
                bytes = bytes[skipped..];
                continue;
            }

            if (bytes[0] != 0)
            {
                Add(bytes[0]);
                _last = bytes[0];
            }

            bytes = bytes[1..];
        }
    }

    /// <summary>The bytes that change nothing.</summary>
    private int Skipped(ReadOnlySpan<byte> bytes)
    {
        var next = _state switch
        {
            State.Text => bytes.IndexOf((byte)'<'),
            State.Tag => bytes.IndexOfAny(InTag),
            State.Value => bytes.IndexOf(_quote),
            _ => 0,
        };
        return next < 0 ? bytes.Length : next;
    }

    private void Add(byte character) => _state = (_state, (char)character) switch
    {
        (State.Text, '<') => State.TagStart,
        (State.TagStart, '!') => State.Declaration,
        (State.TagStart, '?') => State.Instruction,
        (State.TagStart, _) => EnterTag(),
        (State.Declaration, '-') when _last == '!' => State.Comment,
        (State.Declaration, '[') when _last == '!' => State.Data,
        (State.Tag, '=') => AddAttribute(),
        (State.Tag, '"' or '\'') => EnterValue(character),
        (State.Value, _) => State.Tag,
        (State.Tag or State.Declaration, '>') => State.Text,
        (State.Instruction, '>') when _last == '?' => State.Text,
        (State.Comment, '>') when _last == '-' => State.Text,
        (State.Data, '>') when _last == ']' => State.Text,
        _ => _state,
    };

    private State EnterTag()
    {
        _attributes = 0;
        return State.Tag;
    }

    private State AddAttribute() => ++_attributes <= MostAttributes
        ? State.Tag
        : throw new UnreadableDocumentException(ProblemCodes.TooLarge, Messages.TooManyAttributes(MostAttributes));

    private State EnterValue(byte quote)
    {
        _quote = quote;
        return State.Value;
    }
}
