using System.Buffers.Binary;

namespace ReportExtractor.WordBinary.Formatting;

/// <summary>Goes through an array of modifiers (MS-DOC §2.2.5.2, Prl). It ends where the next one is not whole.</summary>
/// <param name="bytes">The array.</param>
internal ref struct SprmReader(ReadOnlySpan<byte> bytes)
{
    private ReadOnlySpan<byte> _rest = bytes;

    /// <summary>The modifier's number.</summary>
    public ushort Code { get; private set; }

    /// <summary>Its operand, without the length that some begin with.</summary>
    public ReadOnlySpan<byte> Operand { get; private set; }

    /// <summary>True where the array ended within a modifier.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The operand's first byte.</summary>
    public readonly byte Byte => Operand[0];

    /// <summary>The operand's first two bytes.</summary>
    public readonly ushort UInt16 => BinaryPrimitives.ReadUInt16LittleEndian(Operand);

    /// <summary>The operand's first two bytes, signed.</summary>
    public readonly short Int16 => BinaryPrimitives.ReadInt16LittleEndian(Operand);

    /// <summary>The operand's four bytes.</summary>
    public readonly int Int32 => BinaryPrimitives.ReadInt32LittleEndian(Operand);

    /// <summary>Goes to the next modifier.</summary>
    /// <returns>False at the end.</returns>
    public bool Read()
    {
        if (_rest.Length < sizeof(ushort))
        {
            return false;
        }

        Code = BinaryPrimitives.ReadUInt16LittleEndian(_rest);
        var (prefix, length) = OperandLength(_rest[sizeof(ushort)..]);
        var from = sizeof(ushort) + prefix;
        if (from + length > _rest.Length)
        {
            IsCut = true;
            _rest = [];
            return false;
        }

        Operand = _rest.Slice(from, length);
        _rest = _rest[(from + length)..];
        return true;
    }

    /// <summary>How long the operand is, by the number's three highest bits (MS-DOC §2.2.5.1, spra), and the length's own bytes before it.</summary>
    private readonly (int Prefix, int Length) OperandLength(ReadOnlySpan<byte> operand) => (Code >> 13) switch
    {
        0 or 1 => (0, 1),
        3 => (0, 4),
        6 => VariableLength(operand),
        7 => (0, 3),
        _ => (0, 2),
    };

    private readonly (int Prefix, int Length) VariableLength(ReadOnlySpan<byte> operand)
    {
        // A definition of a table has a length of two bytes, which counts one more than there is (MS-DOC §2.9.321).
        if (Code is Sprm.DefineTable or Sprm.DefineTable10)
        {
            return operand.Length < 2 ? (2, 0) : (2, Math.Max(0, BinaryPrimitives.ReadUInt16LittleEndian(operand) - 1));
        }

        if (operand.IsEmpty)
        {
            return (1, 0);
        }

        return Code == Sprm.ChangeTabs && operand[0] == byte.MaxValue ? (1, TabsLength(operand[1..])) : (1, operand[0]);
    }

    /// <summary>Tabs too long for a byte to say: those removed with four bytes each, and those added with three (MS-DOC §2.9.182, PChgTabsOperand).</summary>
    private static int TabsLength(ReadOnlySpan<byte> tabs)
    {
        if (tabs.IsEmpty)
        {
            return 1;
        }

        var removed = 1 + (tabs[0] * 4);
        return removed < tabs.Length ? removed + 1 + (tabs[removed] * 3) : removed + 1;
    }
}
