namespace ReportExtractor.Ocr.Models.Folding;

/// <summary>A field of a message of Protocol Buffers, as it is encoded.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Wire">How its value is encoded: 0 a number of any length, 1 eight bytes, 2 bytes with their length, 5 four bytes.</param>
/// <param name="Value">The number, where it is one of any length.</param>
/// <param name="Bytes">The bytes, where it is none.</param>
internal readonly record struct ProtoField(int Number, int Wire, ulong Value, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>A field of bytes: a text or a message.</summary>
    public static ProtoField Of(int number, ReadOnlyMemory<byte> bytes) => new(number, ProtoMessage.WithLength, 0, bytes);

    /// <summary>A field with a number.</summary>
    public static ProtoField Of(int number, long value) => new(number, ProtoMessage.AnyLength, (ulong)value, default);
}
