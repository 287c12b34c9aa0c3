print("assize")
