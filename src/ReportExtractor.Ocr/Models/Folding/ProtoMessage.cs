using System.Text;

namespace ReportExtractor.Ocr.Models.Folding;

/// <summary>Reads and writes the fields of messages of Protocol Buffers, whatever they mean (protobuf.dev, "Encoding").</summary>
internal static class ProtoMessage
{
    /// <summary>A number of seven bits a byte.</summary>
    public const int AnyLength = 0;

    /// <summary>Bytes that have their length in front.</summary>
    public const int WithLength = 2;

    private const int EightBytes = 1;
    private const int FourBytes = 5;
    private const int WireBits = 3;
    private const int BitsOfByte = 7;
    private const int More = 1 << BitsOfByte;

    /// <summary>Reads the fields of a message.</summary>
    /// <param name="bytes">The message.</param>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static List<ProtoField> Read(ReadOnlyMemory<byte> bytes)
    {
        var fields = new List<ProtoField>();
        while (!bytes.IsEmpty)
        {
            var key = ReadNumber(ref bytes);
            var (number, wire) = ((int)(key >> WireBits), (int)(key & ((1 << WireBits) - 1)));
            if (wire == AnyLength)
            {
                fields.Add(new ProtoField(number, wire, ReadNumber(ref bytes), default));
                continue;
            }

            ulong length = wire switch
            {
                EightBytes => sizeof(ulong),
                FourBytes => sizeof(uint),
                WithLength => ReadNumber(ref bytes),
                _ => throw new InvalidDataException(),
            };
            if (length > (ulong)bytes.Length)
            {
                throw new InvalidDataException();
            }

            fields.Add(new ProtoField(number, wire, 0, bytes[..(int)length]));
            bytes = bytes[(int)length..];
        }

        return fields;
    }

    /// <summary>Writes a message.</summary>
    /// <param name="fields">Its fields.</param>
    public static byte[] Write(IEnumerable<ProtoField> fields)
    {
        using var stream = new MemoryStream();
        foreach (var field in fields)
        {
            WriteNumber(stream, ((ulong)field.Number << WireBits) | (uint)field.Wire);
            if (field.Wire is AnyLength or WithLength)
            {
                WriteNumber(stream, field.Wire == AnyLength ? field.Value : (ulong)field.Bytes.Length);
            }

            stream.Write(field.Bytes.Span);
        }

        return stream.ToArray();
    }

    /// <summary>The texts of the fields of a number.</summary>
    public static List<string> Texts(IEnumerable<ProtoField> fields, int number) =>
        [.. fields.Where(field => field.Number == number).Select(field => Encoding.UTF8.GetString(field.Bytes.Span))];

    private static ulong ReadNumber(ref ReadOnlyMemory<byte> bytes)
    {
        var value = 0UL;
        for (var i = 0; i < bytes.Length && i * BitsOfByte < sizeof(ulong) * 8; i++)
        {
            var part = bytes.Span[i];
            value |= (ulong)(part & (More - 1)) << (i * BitsOfByte);
            if (part < More)
            {
                bytes = bytes[(i + 1)..];
                return value;
            }
        }

        throw new InvalidDataException();
    }

    private static void WriteNumber(MemoryStream stream, ulong value)
    {
        for (; value >= More; value >>= BitsOfByte)
        {
            stream.WriteByte((byte)(value | More));
        }

        stream.WriteByte((byte)value);
    }
}
